import { isRecord } from '@tetap/feed';
import type { Schema } from '@tetap/feed';
import { joined } from './joined.js';

/**
 * Makes what YAML gave fit for the schema's reader: digits become a number where the schema wants one. Reports
 * the keys that the schema does not know, since a misspelt `exeptions` would otherwise close nothing.
 */
export function fit(schema: Schema, raw: unknown, path: string, unknownKey: (path: string, key: string) => void): unknown {
  if ('min' in schema) return typeof raw === 'string' ? numberOf(raw, schema.integer) ?? raw : raw;
  if ('item' in schema && Array.isArray(raw)) return raw.map((item, index) => fit(schema.item, item, `${path}[${index}]`, unknownKey));
  if (!isRecord(raw)) return raw;
  if ('options' in schema) {
    // Options of one record differ by their `kind`; keys that any of them knows are left to the reader.
    const objects = schema.options.filter((option) => 'fields' in option);
    const known = new Set(objects.flatMap((option) => Object.keys(option.fields)));
    if (objects.length > 0) reportOthers(raw, known, path, unknownKey);
    return objects.reduce<unknown>((value, option) => fit(option, value, path, () => undefined), raw);
  }
  if (!('fields' in schema)) return raw;
  const fields = schema.fields;
  reportOthers(raw, new Set(Object.keys(fields)), path, unknownKey);
  return Object.fromEntries(Object.entries(raw).map(([key, value]) => {
    const field = Object.prototype.hasOwnProperty.call(fields, key) ? fields[key] : undefined;
    return [key, field ? fit(field, value, joined(path, key), unknownKey) : value];
  }));
}

/** Of a whole number dots separate its thousands, as in `50.000`; of any other a dot or a comma begins the fraction. */
function numberOf(written: string, isWhole: boolean): number | undefined {
  if (isWhole) return /^-?(\d+|[1-9]\d{0,2}(\.\d{3})+)$/.test(written) ? Number(written.replace(/\./g, '')) : undefined;
  return /^-?\d+([.,]\d+)?$/.test(written) ? Number(written.replace(',', '.')) : undefined;
}

function reportOthers(raw: Readonly<Record<string, unknown>>, known: ReadonlySet<string>, path: string, unknownKey: (path: string, key: string) => void): void {
  for (const key of Object.keys(raw)) if (!known.has(key)) unknownKey(joined(path, key), key);
}
