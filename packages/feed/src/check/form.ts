import { isRecord } from '../schema/isRecord.js';
import type { Schema } from '../schema/schema.js';
import { closest } from './closest.js';
import type { Find } from './finding.js';

/** Tags, character references and the commonest Markdown: a sign that somebody expects them to be rendered. */
const MARKUP = /<\/?[a-z!][^>]*>|&(#\d+|#x[\da-f]+|[a-z]+);|\[[^\]]+\]\([^)]*\)|\*\*\S|__\S/i;

/**
 * Walks a document along its schema and reports what is readable and still hardly meant so. `known` is told the
 * fields of every object, by place.
 */
export function findForm(schema: Schema, raw: unknown, path: string, find: Find, known: (path: string, fields: readonly string[]) => void): void {
  const into = (inner: Schema, value: unknown, place: string): void => { findForm(inner, value, place, find, known); };
  if ('longest' in schema) {
    if (isRecord(raw)) for (const [tag, value] of Object.entries(raw)) findInText(value, `${path}.${tag}`, find);
    else findInText(raw, path, find);
  } else if ('item' in schema) {
    if (!Array.isArray(raw)) return;
    findDuplicates(raw, path, find);
    raw.forEach((item, index) => { into(schema.item, item, `${path}[${index}]`); });
  } else if ('options' in schema) {
    into(closest(schema.options, raw, path).option, raw, path);
  } else if ('fields' in schema) {
    if (!isRecord(raw)) return;
    const names = Object.keys(schema.fields);
    known(path, names);
    findUnknown(raw, names, path, find);
    for (const [name, field] of Object.entries(schema.fields)) into(field, raw[name], path ? `${path}.${name}` : name);
  } else if ('max' in schema && !('min' in schema)) {
    findInText(raw, path, find);
  }
}

function findInText(value: unknown, path: string, find: Find): void {
  if (typeof value !== 'string') return;
  if (value.trim() === '') find('warning', 'blank', path, value, 'some text, or no such field');
  if (MARKUP.test(value)) find('warning', 'markup', path, value, 'plain text: markup is shown as it stands');
}

function findDuplicates(list: readonly unknown[], path: string, find: Find): void {
  const seen = new Set<unknown>();
  list.forEach((item, index) => {
    const id = isRecord(item) ? item.id : undefined;
    if (id !== undefined && seen.has(id)) find('warning', 'duplicate', `${path}[${index}].id`, id, 'an id that stands only once in this list');
    seen.add(id);
  });
}

function findUnknown(raw: Readonly<Record<string, unknown>>, names: readonly string[], path: string, find: Find): void {
  for (const name of Object.keys(raw)) {
    if (!names.includes(name)) find('warning', 'unknown-field', path ? `${path}.${name}` : name, raw[name], `one of the fields ${names.join(', ')}: readers ignore others`);
  }
}
