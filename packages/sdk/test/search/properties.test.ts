import type { ServiceEntry } from '@tetap/feed';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edits } from '../../src/search/edits.js';
import { roots } from '../../src/search/roots.js';
import { search } from '../../src/search/search.js';
import { words } from '../../src/search/words.js';
import { entry } from './entry.js';

const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 40 }));
const usual = fc.constantFrom('ktp', 'kartu', 'keluarga', 'akta', 'kelahiran', 'hilang', 'pengurusan', 'izin', 'usaha', 'pajak', 'kendaraan', 'bantuan', 'sosial', 'e-ktp', 'Jum\'at', 'perpanjangan');
const phrase = fc.array(usual, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
const named = fc.oneof(phrase, anyText, fc.dictionary(fc.constantFrom('id', 'en', 'jv'), phrase));
const directory: fc.Arbitrary<ServiceEntry[]> = fc.array(fc.tuple(named, fc.array(fc.oneof(phrase, anyText), { maxLength: 3 })), { maxLength: 12 })
  .map((list) => list.map(([name, keywords], index) => entry(String(index), name as ServiceEntry['name'], ...keywords)));
const wanted = fc.oneof(phrase, anyText, phrase.map((text) => text.slice(0, -2)));

/** All strings that one typing error makes of a word. */
function mistyped(word: string, letter: string): string[] {
  return Array.from({ length: word.length }, (_, at) => [
    word.slice(0, at) + word.slice(at + 1), word.slice(0, at) + letter + word.slice(at), word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + word.slice(at + 1, at + 2) + word[at]! + word.slice(at + 2),
  ]).flat();
}

/** The same distance, defined rather than computed. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  return Math.min(
    distance(a.slice(1), b) + 1, distance(a, b.slice(1)) + 1, distance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
    a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0] ? distance(a.slice(2), b.slice(2)) + 1 : Infinity,
  );
}

describe('a search', () => {
  it('gives services of the list, each once, the same each time, whatever is typed', () => {
    fc.assert(fc.property(directory, wanted, (services, typed) => {
      const { services: found } = search(services, typed);
      expect(new Set(found).size).toBe(found.length);
      expect(found.every((service) => services.includes(service))).toBe(true);
      expect(search(services, typed).services).toEqual(found);
      expect(search([...services], typed).services).toEqual(found);
    }));
  });

  it('marks stretches of the text, in order and apart, that split no character', () => {
    fc.assert(fc.property(directory, wanted, anyText, (services, typed, other) => {
      const { marks } = search(services, typed);
      for (const text of [other, ...services.map(({ name }) => typeof name === 'string' ? name : Object.values(name).join(' '))]) {
        let before = 0;
        for (const [start, end] of marks(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(end)).not.toMatch(/^(\p{M}|[\udc00-\udfff])/u);
          before = end;
        }
      }
    }));
  });

  it('finds a service by all that stands in its name, and marks it', () => {
    fc.assert(fc.property(directory, phrase, (services, name) => {
      const own = entry('own', name);
      const { services: found, marks } = search([...services, own], name);
      expect(found).toContain(own);
      expect(marks(name).length).toBeGreaterThan(0);
    }));
  });

  it('does not care for capitals, order, blanks and punctuation', () => {
    fc.assert(fc.property(directory, fc.array(usual, { minLength: 1, maxLength: 4 }), (services, list) => {
      const found = search(services, list.join(' ')).services;
      expect(search(services, ` ${list.join(',  ').toUpperCase()}! `).services).toEqual(found);
      expect(search(services, [...list].reverse().join(' ')).services).toEqual(found);
    }));
  });

  it('finds whatever begins with what was typed so far', () => {
    fc.assert(fc.property(directory, usual, (services, word) => {
      const [folded = ''] = words(word);
      const begins = (text: string): Set<ServiceEntry> => new Set(services.filter(({ name, keywords }) =>
        words(`${typeof name === 'string' ? name : Object.values(name).join(' ')} ${keywords.join(' ')}`).some((other) => other.startsWith(text))));
      for (let length = 1; length <= folded.length; length++) {
        const typed = folded.slice(0, length);
        if (/^(e|i|el|di|ke|an|a|my|to)$/.test(typed)) continue;
        const found = new Set(search(services, typed).services);
        for (const service of begins(typed)) expect(found).toContain(service);
      }
    }));
  });

  it('forgives any single error in a word of four letters or more', () => {
    fc.assert(fc.property(usual.filter((word) => word.length > 3 && /^[a-z]+$/.test(word)), fc.constantFrom('a', 'b', 'c', 'd', 'e', 'h', 'j', 'k', 'l', 'n', 'o', 'r', 's', 't', 'u', 'y'), (word, letter) => {
      const own = entry('own', `Surat ${word}`);
      for (const typed of mistyped(word, letter)) {
        expect(search([entry('other', 'Xyzzy'), own], typed).services, typed).toEqual([own]);
      }
    }));
  });
});

describe('the distance', () => {
  const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });

  it('is what it is said to be, within its limit', () => {
    fc.assert(fc.property(short, short, fc.integer({ min: 1, max: 2 }), (typed, word, limit) => {
      const whole = distance(typed, word);
      const beginning = Math.min(...Array.from({ length: word.length + 1 }, (_, length) => distance(typed, word.slice(0, length))));
      const found = edits(typed, word, limit);
      if (beginning <= limit) expect(found?.[1]).toBe(beginning);
      if (whole <= limit) expect(found?.[0]).toBe(whole);
      if (found && whole > limit) expect(found[0]).toBeGreaterThan(limit);
    }));
  });
});

describe('roots', () => {
  it('hold the word, are no longer, and are few for a word of any make', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('me', 'peng', 'meny', 'di', 'ber', 'an', 'kan', 'i', 'nya', 'urus', 'ke', 'a'), { maxLength: 20 }), (pieces) => {
      const word = pieces.join('').slice(0, 60);
      const found = roots(word);
      expect(found.has(word)).toBe(true);
      expect([...found].every((root) => root.length <= word.length)).toBe(true);
      expect(found.size).toBeLessThan(2000);
    }));
  });
});
