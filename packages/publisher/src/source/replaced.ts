import { isRecord } from '@tetap/feed';
import { joined } from './joined.js';

/** Turns what an officer wrote at a path into what the schema reads. */
export type Replace = (written: unknown, path: string) => unknown;

/** Applies `replacements` to the keys of a map that have one; anything but a map is left to the schema. */
export function inMap(replacements: Readonly<Record<string, Replace>>, complete: (map: Readonly<Record<string, unknown>>) => unknown = (map) => map): Replace {
  return (written, path) => {
    if (!isRecord(written)) return written;
    return complete(Object.fromEntries(Object.entries(written).map(([key, value]) => {
      const replace = Object.prototype.hasOwnProperty.call(replacements, key) ? replacements[key] : undefined;
      return [key, replace ? replace(value, joined(path, key)) : value];
    })));
  };
}

/** Applies `replace` to every item of a list. */
export function inList(replace: Replace): Replace {
  return (written, path) => (Array.isArray(written) ? written.map((item, index) => replace(item, `${path}[${index}]`)) : written);
}
