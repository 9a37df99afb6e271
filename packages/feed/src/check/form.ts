import { isRecord, read } from '../schema/read.js';
import type { Schema } from '../schema/schema.js';
import type { Find } from './finding.js';

/** Tags, character references and the commonest Markdown: a sign that somebody expects them to be rendered. */
const MARKUP = /<\/?[a-z!][^>]*>|&(#\d+|#x[\da-f]+|[a-z]+);|\[[^\]]+\]\([^)]*\)|\*\*\S|__\S/i;

/**
 * Walks a document along its schema and reports what is readable and still hardly meant so. `known` is told the
 * fields of every object, by place.
 */
export function findForm(schema: Schema, raw: unknown, path: string, find: Find, known: (path: string, fields: readonly string[]) => void): void {
  const into = (inner: Schema, value: unknown, place: string): void => { findForm(inner, value, place, find, known); };
  switch (schema.kind) {
    case 'string':
      findInText(raw, path, find);
      return;
    case 'text':
      if (isRecord(raw)) for (const [tag, value] of Object.entries(raw)) findInText(value, `${path}.${tag}`, find);
      else findInText(raw, path, find);
      return;
    case 'list':
      if (!Array.isArray(raw)) return;
      findDuplicates(raw, path, find);
      raw.forEach((item, index) => { into(schema.item, item, `${path}[${index}]`); });
      return;
    case 'map':
      if (!isRecord(raw)) return;
      findUnknown(raw, schema.keys, path, find);
      for (const key of schema.keys) into(schema.value, raw[key], `${path}.${key}`);
      return;
    case 'anyOf':
      into(closest(schema.options, raw), raw, path);
      return;
    case 'object': {
      if (!isRecord(raw)) return;
      const names = Object.keys(schema.fields);
      known(path, names);
      findUnknown(raw, names, path, find);
      for (const [name, field] of Object.entries(schema.fields)) into(field.schema, raw[name], path ? `${path}.${name}` : name);
      return;
    }
    case 'number':
    case 'boolean':
    case 'choice':
      return;
  }
}

/** The option that the value was most likely meant for. */
function closest(options: readonly Schema[], raw: unknown): Schema {
  const faults = options.map((option) => read(option, raw, '').issues.length);
  return options[faults.indexOf(Math.min(...faults))]!;
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
