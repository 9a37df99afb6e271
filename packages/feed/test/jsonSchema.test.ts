import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { checkDocument } from '@tetap/feed';
import { jsonSchemaOf } from '@tetap/feed/json-schema';
import { kinds, paths, sample, without, withReplaced } from './samples.js';
import type { Draft } from './samples.js';

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
(addFormats as unknown as typeof addFormats.default)(ajv);

describe.each(kinds)('JSON Schema of %s', (kind) => {
  const validate = ajv.compile(jsonSchemaOf(kind));

  it('is a valid schema that names its dialect and survives JSON', () => {
    const schema = jsonSchemaOf(kind);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  it('has words of its own for every kind of string', () => {
    expect(JSON.stringify(jsonSchemaOf(kind))).not.toContain('a text of at most');
  });

  it('accepts a clean document, also with fields of a later minor version', () => {
    const raw = sample(kind);
    raw.colour = 'blue';
    expect(validate(raw), JSON.stringify(validate.errors)).toBe(true);
  });

  it('needs each field of the envelope that the reader needs', () => {
    for (const field of ['version', 'build', 'generated', 'updated', 'validUntil', 'ttl', 'data']) {
      expect(validate(without(kind, field)), field).toBe(false);
    }
  });

  it('accepts nothing that is another JSON type', () => {
    for (const raw of [null, 7, 'x', [], { ...sample(kind), data: 7 }]) expect(validate(raw)).toBe(false);
  });

  it('accepts whatever the strict check accepts', () => {
    fc.assert(fc.property(fc.nat(), fc.jsonValue(), (at, replacement) => {
      const raw = withReplaced(kind, at, replacement);
      if (checkDocument(kind, raw, paths[kind]).length === 0) expect(validate(raw), JSON.stringify(validate.errors)).toBe(true);
    }), { numRuns: 100 });
  });
});

describe('JSON Schema', () => {
  const validate = ajv.compile(jsonSchemaOf('office'));
  it.each<[string, (data: Draft) => void]>([
    ['a time', (data) => { data.serviceHours.mon[0].opens = '8.00'; }],
    ['an effect', (data) => { data.exceptions[0].effect = 'shut'; }],
    ['a date', (data) => { data.holidays[0].from = '25 Desember'; }],
    ['an address', (data) => { data.contacts[1].url = 'http://example.go.id/'; }],
    ['a number', (data) => { data.contacts[0].number.value = '0000'; }],
    ['a text', (data) => { data.name = { Indonesian: 'x' }; }],
    ['a length', (data) => { data.visitorNote = 'x'.repeat(201); }],
    ['a missing list', (data) => { delete data.exceptions; }],
    ['a missing salvaged field', (data) => { delete data.contacts; }],
  ])('refuses a garbled office: %s', (_, damage) => {
    const raw = sample('office');
    damage(raw.data);
    expect(validate(raw)).toBe(false);
  });
});
