import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { checkDocument, documents, office, read, readFeedDocument, readInWords, show, week } from '@tetap/feed';
import type { Schema } from '@tetap/feed';
import { boolean, list, object, optional, text } from '../src/schema/build.js';
import { kinds, paths, sample, withReplaced } from './samples.js';

describe('read', () => {
  it('turns a damaged weekday into unknown and keeps the others', () => {
    const { value, issues } = readInWords(week, { mon: [{ opens: '08:00', closes: '15:00' }], fri: [{ opens: '08:00', closes: 'noon' }] }, 'x.json', 'hours');
    expect(value).toEqual({ mon: [{ opens: '08:00', closes: '15:00' }], fri: 'unknown' });
    expect(issues).toEqual([{ code: 'value', document: 'x.json', path: 'hours.fri[0].closes', found: '"noon"', expected: 'a time such as 08:00, up to 24:00' }]);
  });

  it('refuses what is no office at all', () => {
    expect(read(office, 7, 'x.json').value).toBeUndefined();
  });

  it.each(kinds)('reads a clean %s without an issue and changes nothing', (kind) => {
    const raw = sample(kind);
    const { document, issues } = readFeedDocument<unknown>(documents[kind].schema, raw, paths[kind]);
    expect(issues).toEqual([]);
    expect(document).toEqual(raw);
  });

  it('ignores fields that it does not know', () => {
    const raw = sample('office');
    raw.data.colour = 'blue';
    const { document, issues } = readFeedDocument(documents.office.schema, raw, 'x');
    expect(issues).toEqual([]);
    expect(document?.data).not.toHaveProperty('colour');
  });

  it('takes a __proto__ field as any unknown field', () => {
    const raw: unknown = JSON.parse('{"__proto__": {"open": true, "names": {"en": "x"}}, "names": {"__proto__": "x", "en": "y", "constructor": "z"}}');
    const { value } = read(object({ open: optional(boolean), names: text() }), raw, 'x');
    expect(value).toEqual({ names: { en: 'y' } });
    expect(({} as Record<string, unknown>).open).toBeUndefined();
  });

  it('does not take a field from what a page has added to Object.prototype', () => {
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    prototype.facesPublic = 'polluted';
    try {
      expect(read(object({ facesPublic: optional(boolean) }), {}, 'x')).toEqual({ value: {}, issues: [] });
    } finally {
      delete prototype.facesPublic;
    }
  });

  it('refuses a list that is too long without looking at its items', () => {
    const { value, issues } = readInWords(list(boolean, 3), new Array(1_000_000).fill('x'), 'x');
    expect(value).toBeUndefined();
    expect(issues).toEqual([{ code: 'length', document: 'x', path: '(document)', found: 'a list of 1000000', expected: 'at most 3 items' }]);
  });

  it('survives nesting that would exhaust the stack', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    for (const kind of kinds) {
      const raw = sample(kind);
      raw.data = deep;
      expect(() => readFeedDocument<unknown>(documents[kind].schema, raw, 'x')).not.toThrow();
    }
    expect(show(deep)).toBe('a list of 1');
  });

  it('never throws, whatever JSON holds', () => {
    fc.assert(fc.property(fc.constantFrom(...kinds), fc.oneof(fc.jsonValue(), fc.anything()), (kind, raw) => {
      const { issues } = readFeedDocument<unknown>(documents[kind].schema, raw, 'x');
      expect(issues.length).toBeGreaterThan(0);
    }), { numRuns: 200 });
  });

  it('never throws, and names a place, for a clean document with one thing replaced', () => {
    fc.assert(fc.property(fc.constantFrom(...kinds), fc.nat(), fc.jsonValue(), (kind, at, replacement) => {
      const raw = withReplaced(kind, at, replacement);
      const { issues } = readFeedDocument<unknown>(documents[kind].schema, raw, 'x');
      for (const issue of issues) expect(issue.path).not.toBe('');
    }), { numRuns: 300 });
  });
});

describe('text', () => {
  const clean = (value: unknown, max = 300) => readInWords(text(max), value, 'x');

  it('stays literal where it looks like markup', () => {
    expect(clean('<img src=x onerror=alert(1)> & "x"')).toEqual({ value: '<img src=x onerror=alert(1)> & "x"', issues: [] });
  });

  it.each([
    ['a line break', 'a\nb'], ['NUL', 'a\0b'], ['a right-to-left override', 'a\u202eb'], ['an isolate', 'a\u2066b'], ['an Arabic letter mark', 'a\u061cb'],
    ['a line separator', 'a\u2028b'], ['a byte order mark', 'a\ufeffb'], ['half a surrogate pair', 'a\ud83db'],
  ])('loses %s', (_, value) => {
    const { value: shown, issues } = clean(value);
    expect(shown).toBe('a b');
    expect(issues).toMatchObject([{ code: 'characters' }]);
  });

  it('keeps emoji and other scripts', () => {
    expect(clean('Sugeng rawuh ꦱꦸꦒꦼꦁ 😀').issues).toEqual([]);
  });

  it('is cut with an issue, never inside a pair', () => {
    const { value, issues } = clean(`${'a'.repeat(8)}😀😀`, 10);
    expect(value).toBe(`${'a'.repeat(8)}…`);
    expect(issues).toMatchObject([{ code: 'length', expected: 'at most 10 characters' }]);
    expect(() => encodeURIComponent(value as string)).not.toThrow();
  });

  it('keeps the languages that are readable', () => {
    const { value, issues } = clean({ id: 'Buka', 'en-GB': 'Open', en: 7, Bahasa: 'x' });
    expect(value).toEqual({ id: 'Buka', 'en-GB': 'Open' });
    expect(issues.map(({ path }) => path)).toEqual(['.en', '.Bahasa']);
  });

  it('always comes out fit to be shown and to be put into an address', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.integer({ min: 2, max: 20 }), (value, max) => {
      const shown = clean(value, max).value as string;
      expect(shown.length).toBeLessThanOrEqual(max);
      expect(clean(shown, max)).toEqual({ value: shown, issues: [] });
      encodeURIComponent(shown);
    }));
  });
});

describe('versions', () => {
  it.each(['2.0', '10.3', '0.9'])('refuses major version %s with words that tell what to do', (version) => {
    const { document, issues } = readFeedDocument(documents.office.schema, { ...sample('office'), version }, 'offices/a.json');
    expect(document).toBeUndefined();
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code: 'version', document: 'offices/a.json', path: 'version', found: `"${version}"` });
    expect(checkDocument('office', { ...sample('office'), version }, paths.office).map(({ expected }) => expected)).toEqual([expect.stringContaining('Update')]);
  });

  it('reads a later minor version', () => {
    expect(readFeedDocument(documents.office.schema, { ...sample('office'), version: '1.7' }, 'x').document?.version).toBe('1.7');
  });

  it.each([undefined, 1, '1', 'latest'])('refuses version %j as unreadable', (version) => {
    const { document, issues } = readFeedDocument(documents.office.schema as Schema, { ...sample('office'), version }, 'x');
    expect(document).toBeUndefined();
    expect(issues.map(({ path }) => path)).toEqual(['version']);
  });
});
