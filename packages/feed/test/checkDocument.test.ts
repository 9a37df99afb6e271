import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { checkDocument, documents, kindOf, pathOf } from '@tetap/feed';
import type { DocumentKind, Finding } from '@tetap/feed';
import { findPersonal } from '../src/check/personal.js';
import { provinceCodes } from '../src/regions.js';
import type { Schema } from '../src/schema/schema.js';
import { kinds, paths, sample } from './samples.js';
import type { Draft } from './samples.js';

function findings(kind: DocumentKind, damage: (data: Draft, document: Draft) => void = () => undefined, path = paths[kind]): readonly Finding[] {
  const raw = sample(kind);
  damage(raw.data, raw);
  return checkDocument(kind, raw, path);
}

describe('checkDocument', () => {
  it.each(kinds)('finds nothing in a clean %s', (kind) => {
    expect(findings(kind)).toEqual([]);
  });

  it('says document, place, what was found and what was expected', () => {
    expect(findings('office', (data) => { data.exceptions[1].from = '3 Desember'; })).toEqual([{
      severity: 'error', code: 'value', document: 'offices/disdukcapil.json', path: 'data.exceptions[1].from',
      found: '"3 Desember"', expected: 'a date such as 2026-11-27',
    }]);
  });

  it.each<[string, DocumentKind, (data: Draft, document: Draft) => void, Partial<Finding>]>([
    ['a missing field', 'office', (data) => { delete data.holidays; }, { severity: 'error', code: 'missing', path: 'data.holidays', found: 'nothing' }],
    ['a wrong type', 'office', (data) => { data.shifts = 'none'; }, { severity: 'error', code: 'type', path: 'data.shifts' }],
    ['what is wrong with the likeliest of several forms', 'office', (data) => { data.contacts[0].number = { kind: 'short', value: '12' }; }, { severity: 'error', code: 'value', path: 'data.contacts[0].number.value', expected: 'a short number such as 112' }],
    ['fields that contradict each other', 'live', (data) => { data.overrides[0].effect = 'moved'; }, { severity: 'error', code: 'conflict', path: 'data.overrides[0]' }],
    ['text that is too long', 'office', (data) => { data.visitorNote = 'x'.repeat(201); }, { severity: 'error', code: 'length', path: 'data.visitorNote' }],
    ['text that hides its direction', 'office', (data) => { data.address = 'Jalan\u202e7'; }, { severity: 'error', code: 'characters', path: 'data.address' }],
    ['another major version', 'office', (_, document) => { document.version = '2.0'; }, { severity: 'error', code: 'version', path: 'version' }],
    ['an unknown choice that readers would repair', 'services', (data) => { data[0].category = 'ktp'; }, { severity: 'error', code: 'value', path: 'data[0].category' }],
    ['markup', 'office', (data) => { data.exceptions[0].reason = { id: 'Tutup <b>besok</b>' }; }, { severity: 'warning', code: 'markup', path: 'data.exceptions[0].reason.id' }],
    ['a character reference', 'apps', (data) => { data[0].purpose = 'KTP &amp; KK'; }, { severity: 'warning', code: 'markup', path: 'data[0].purpose' }],
    ['Markdown', 'office', (data) => { data.visitorNote = 'Bawa [KTP](https://example.go.id)'; }, { severity: 'warning', code: 'markup' }],
    ['blank text', 'office', (data) => { data.name = ' '; }, { severity: 'warning', code: 'blank', path: 'data.name' }],
    ['a second record of an id', 'office', (data) => { data.exceptions[1].id = 'pindah'; }, { severity: 'warning', code: 'duplicate', path: 'data.exceptions[1].id', found: '"pindah"' }],
    ['a typing error in a field', 'office', (data) => { data.exceptions[0].prioritas = 2; }, { severity: 'warning', code: 'unknown-field', path: 'data.exceptions[0].prioritas' }],
    ['a weekday in another language', 'office', (data) => { data.serviceHours.jumat = []; }, { severity: 'warning', code: 'unknown-field', path: 'data.serviceHours.jumat' }],
    ['a field that belongs to another kind of contact', 'office', (data) => { data.contacts[1].number = '112'; }, { severity: 'warning', code: 'unknown-field', path: 'data.contacts[1].number' }],
    ['an id that differs from the path', 'office', (data) => { data.id = 'dukcapil'; }, { severity: 'warning', code: 'path', path: 'data.id', found: '"dukcapil"' }],
  ])('finds %s', (_, kind, damage, expected) => {
    expect(findings(kind, damage)).toEqual([expect.objectContaining(expected)]);
  });

  it('finds a document in the wrong place', () => {
    expect(findings('office', undefined, 'office/disdukcapil.json')).toMatchObject([{ severity: 'warning', code: 'path', path: '(document)' }]);
    expect(findings('live', undefined, 'apps.json')).toMatchObject([{ code: 'path' }]);
  });

  it('does not take prices, arrows and Sundanese for markup', () => {
    for (const text of ['Biaya < Rp 10.000 > Rp 5.000', 'R&D', '3 * 4 ** 2', 'a_b', 'Loket 1 -> Loket 2', '[KTP] (asli)']) {
      expect(findings('office', (data) => { data.visitorNote = text; }), text).toEqual([]);
    }
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.constantFrom(...kinds), fc.jsonValue(), (kind, raw) => {
      expect(checkDocument(kind, raw, paths[kind])).not.toEqual([]);
    }), { numRuns: 200 });
  });
});

describe('what must not be published', () => {
  it.each<[DocumentKind, string, (data: Draft, document: Draft) => void]>([
    ['office', 'data.posts[0].nip', (data) => { data.posts[0].nip = '1'; }],
    ['office', 'data.posts[0].NIK', (data) => { data.posts[0].NIK = '1'; }],
    ['office', 'data.posts[0].fotoPetugas', (data) => { data.posts[0].fotoPetugas = 'https://example.go.id/a.jpg'; }],
    ['office', 'data.posts[0].officer_photo', (data) => { data.posts[0].officer_photo = 'x'; }],
    ['office', 'data.posts[0].name', (data) => { data.posts[0].name = 'Petugas A'; }],
    ['office', 'data.shifts[0].petugas', (data) => { data.shifts[0].petugas = 'Petugas A'; }],
    ['office', 'data.shifts[0].alamatRumah', (data) => { data.shifts[0].alamatRumah = 'x'; }],
    ['office', 'data.attendance.persons[0].sakit', (data) => { data.attendance.persons = [{ sakit: true }]; }],
    ['live', 'data.officers[0].address', (data) => { data.officers[0].address = 'x'; }],
    ['live', 'data.officers[0].tanggal_lahir', (data) => { data.officers[0].tanggal_lahir = 'x'; }],
    ['live', 'data.readiness[0].vaccinated', (data) => { data.readiness[0].vaccinated = true; }],
    ['service', 'extra.deep[0].agama', (_, document) => { document.extra = { deep: [{ agama: 'x' }] }; }],
  ])('%s: %s', (kind, path, damage) => {
    const all = findings(kind, damage);
    expect(all.filter((finding) => finding.path === path)).toHaveLength(1);
    expect(all.filter(({ severity }) => severity === 'error')).toEqual([expect.objectContaining({ code: 'personal', path, expected: expect.stringContaining('must not be published') })]);
  });

  it.each(['1271010101010001', '1271010101010001¹', '198001012005011001', 'NIP 19800101 200501 1 001', 'NIP. 19800101.200501.1.001', '1271 0101 0101 0001', '1271-0141-0101-0001', '1271\u00a00141\u00a00101\u00a00001', '127101.410101.0001', '12.7101.410101.0001', '１２７１０１０１０１０１０００１'])('a number such as %s', (number) => {
    expect(findings('office', (data) => { data.visitorNote = `Temui petugas ${number}.`; })).toMatchObject([{ severity: 'error', code: 'personal-number', path: 'data.visitorNote' }]);
  });

  it.each(['+62 812 0000 0000', '0812 0000 0000, 0813 0000 0000', '2026-11-27 08.00-12.00', 'Rp1.250.000.000.000', 'kode bayar 1234 5678 9012 3456',
    '0812 3412 0190 2026', '0812-3412-0190 2026', '+6281 3412 0190 2026', '6281 3412 0190 2026', '+6221 5012 0190 2026', '0812 3412 1290 2026-11-27', '(0621) 412301 2026', '1500 5312 0190 2026',
    '0812 3412 1201 0813 1234 5678', '+62 812 3412 1201 0813 1234 5678', '021 3412 1201 0813 1234 5678', '0812 3412 1201 0813 1212 1201 0814 1234 5678 2026',
  ])('is none: %s', (number) => {
    expect(findings('office', (data) => { data.visitorNote = `Catat ${number}.`; })).toEqual([]);
  });

  it('a NIK in any usual writing, with whatever number before or behind it', () => {
    const twoDigits = (from: number, to: number): fc.Arbitrary<string> => fc.integer({ min: from, max: to }).map((number) => String(number).padStart(2, '0'));
    const regency = fc.oneof(twoDigits(1, 29), twoDigits(71, 79));
    const day = fc.oneof(twoDigits(1, 31), twoDigits(41, 71));
    const serial = fc.integer({ min: 1, max: 9999 }).map((number) => String(number).padStart(4, '0'));
    const nik = fc.tuple(fc.constantFrom(...provinceCodes), regency, twoDigits(1, 60), day, twoDigits(1, 12), twoDigits(0, 99), serial).map((parts) => parts.join(''));
    const groups = fc.constantFrom([16], [4, 8, 12, 16], [6, 12, 16], [2, 6, 12, 16], [2, 4, 6, 12, 16]);
    const before = fc.constantFrom('', 'NIK ', 'NIK:', 'RT 001 ', '08.00 ', '0812 3456 7890 ', '+62 812 3456 7890 ', '(0621) 412345 ', '1708 ');
    const behind = fc.constantFrom('', '.', ' 2026', ' 0812 3456 7890', ' +62 812 3456 7890', ', 0621-412345');
    fc.assert(fc.property(nik, groups, fc.constantFrom(' ', '.', '-', '\u2013'), before, behind, (digits, ends, gap, first, last) => {
      const written = ends.map((end, index) => digits.slice(ends[index - 1] ?? 0, end)).join(gap);
      expect(personalNumbersIn(`${first}${written}${last}`), `${first}${written}${last}`).toBe(1);
    }), { numRuns: 3000 });
  });

  it('is found beside nesting that no reader follows, without exhausting the stack', () => {
    const raw = sample('office');
    raw.deep = JSON.parse(`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`);
    raw.nik = '1';
    expect(checkDocument('office', raw, paths.office)).toContainEqual(expect.objectContaining({ code: 'personal', path: 'nik' }));
  });

  it('has no field in the format itself, apart from `flags.home`, which is no home', () => {
    const found: string[] = [];
    for (const kind of kinds) {
      const raw = Object.fromEntries(fieldNames(documents[kind].schema).map((name) => [name, 0]));
      findPersonal(raw, () => false, (_severity, _code, path) => { found.push(path); });
    }
    expect(new Set(found)).toEqual(new Set(['home']));
  });
});

describe('paths of documents', () => {
  it.each(kinds)('a %s lies where its path says', (kind) => {
    expect(kindOf(paths[kind])?.kind).toBe(kind);
    expect(pathOf(kind, kindOf(paths[kind])?.id)).toBe(paths[kind]);
  });
  it.each(['office.json', 'offices/.json', 'offices/a/b.json', 'offices/.timeline.json', 'offices/a.timeline.timeline.json', 'services/a.yaml', 'x/region.json', ''])('%j is no document', (path) => {
    expect(kindOf(path)).toBeUndefined();
  });
});

function personalNumbersIn(text: string): number {
  let found = 0;
  findPersonal({ text }, () => true, (_severity, code) => { if (code === 'personal-number') found++; });
  return found;
}

/** Names of all fields, at every depth of a schema. */
function fieldNames(schema: Schema): string[] {
  if ('fields' in schema) return Object.entries(schema.fields).flatMap(([name, field]) => [name, ...fieldNames(field)]);
  if ('item' in schema) return fieldNames(schema.item);
  return 'options' in schema ? schema.options.flatMap(fieldNames) : [];
}
