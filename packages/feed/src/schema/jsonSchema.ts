import { documents } from '../documents/documents.js';
import type { DocumentKind } from '../documents/documents.js';
import { LANGUAGE_TAG } from './languageTag.js';
import type { Schema, StringSchema } from './schema.js';

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
  switch (schema.kind) {
    case 'string':
      return printString(schema);
    case 'number':
      return { type: schema.integer ? 'integer' : 'number', minimum: schema.min, maximum: schema.max };
    case 'boolean':
      return { type: 'boolean' };
    case 'text': {
      const text = { type: 'string', maxLength: schema.max };
      return { anyOf: [text, { type: 'object', minProperties: 1, propertyNames: { pattern: LANGUAGE_TAG.source }, additionalProperties: text }] };
    }
    case 'choice':
      return { enum: schema.values };
    case 'list':
      return { type: 'array', items: print(schema.item), maxItems: schema.max };
    case 'map':
      return { type: 'object', properties: Object.fromEntries(schema.keys.map((key) => [key, print(schema.value)])) };
    case 'anyOf':
      return { anyOf: schema.options.map(print) };
    case 'object': {
      const fields = Object.entries(schema.fields);
      const needed = fields.filter(([, { presence }]) => presence === 'required' || presence === 'salvaged');
      return {
        type: 'object',
        properties: Object.fromEntries(fields.map(([name, field]) => [name, print(field.schema)])),
        required: needed.map(([name]) => name),
      };
    }
  }
}

function printString({ expected, max, pattern, format }: StringSchema<unknown>): JsonSchema {
  return { type: 'string', description: expected, maxLength: max, ...(pattern && { pattern: pattern.source }), ...(format && { format }) };
}
