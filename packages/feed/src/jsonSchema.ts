import { documents } from './documents/documents.js';
import type { DocumentKind } from './documents/documents.js';
import { stringInWords } from './check/expected.js';
import { localDate } from './localDate.js';
import { instant, link } from './primitives.js';
import { LANGUAGE_TAG } from './schema/languageTag.js';
import type { Schema, StringSchema } from './schema/schema.js';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * JSON Schema of a kind of document, printed from the schema that readers use.
 *
 * It accepts what a publisher of this version should write. Readers are more tolerant, and `checkDocument` is stricter:
 * conditions across fields, and some on single values (that a date exists, that a link is no package file), cannot be
 * said in JSON Schema. Unknown fields are allowed, as later minor versions add some.
 */
export function jsonSchemaOf(kind: DocumentKind): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `Tetap feed, version 1: ${documents[kind].path}`,
    ...print(documents[kind].schema),
  };
}

function print(schema: Schema): JsonSchema {
  if ('values' in schema) return { enum: schema.values };
  if ('min' in schema) return { type: schema.integer ? 'integer' : 'number', minimum: schema.min, maximum: schema.max };
  if ('max' in schema) return printString(schema);
  if ('is' in schema) return { type: 'boolean' };
  if ('longest' in schema) {
    const text = { type: 'string', maxLength: schema.longest };
    return { anyOf: [text, { type: 'object', minProperties: 1, propertyNames: { pattern: LANGUAGE_TAG.source }, additionalProperties: text }] };
  }
  if ('item' in schema) return { type: 'array', items: print(schema.item), maxItems: schema.most };
  if ('options' in schema) return { anyOf: schema.options.map(print) };
  const fields = Object.entries(schema.fields);
  const needed = fields.filter(([, { optional }]) => !optional).map(([name]) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map(([name, field]) => [name, print(field)])),
    ...(needed.length > 0 && { required: needed }),
  };
}

/** Names of JSON Schema formats, where one fits. */
const FORMATS = new Map<unknown, string>([[localDate.is, 'date'], [instant.is, 'date-time'], [link.is, 'uri']]);

function printString(schema: StringSchema<unknown>): JsonSchema {
  const { max, pattern } = schema;
  const format = FORMATS.get(schema.is);
  return { type: 'string', description: stringInWords(schema), maxLength: max, ...(pattern && { pattern: pattern.source }), ...(format && { format }) };
}
