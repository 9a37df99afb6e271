import type { Json, JsonObject } from './vectors.js';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;
const isObject = (value: Json | undefined): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What differs, as lines `place: expected …, found …`. An object is compared only in the fields that `expected`
 * names; a list must have the same length; instants are equal whatever their offset.
 */
export function differences(expected: Json, found: Json | undefined, place = ''): readonly string[] {
  if (isObject(expected) && isObject(found)) {
    return Object.entries(expected).flatMap(([key, value]) => differences(value, found[key], place ? `${place}.${key}` : key));
  }
  if (Array.isArray(expected) && Array.isArray(found) && expected.length === found.length) {
    return expected.flatMap((value: Json, index) => differences(value, found[index] as Json, `${place}[${index}]`));
  }
  if (typeof expected === 'string' && typeof found === 'string' && INSTANT.test(expected) && INSTANT.test(found)) {
    return Date.parse(expected) === Date.parse(found) ? [] : [line(place, expected, found)];
  }
  return expected === (found ?? null) ? [] : [line(place, expected, found)];
}

function line(place: string, expected: Json, found: Json | undefined): string {
  return `${place}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`;
}
