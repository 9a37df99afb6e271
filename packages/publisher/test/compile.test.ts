import { checkDocument, kindOf } from '@tetap/feed';
import type { Live, LiveDocument, Office, OfficeDocument, RegionDocument, TimelineDocument } from '@tetap/feed';
import { check, compile } from '@tetap/publisher';
import { describe, expect, it } from 'vitest';
import { officeForm } from '../src/source/officeForm.js';
import { edited, FILES, NOW, sourceOf } from './sourceFiles.js';

const feedOf = (files: Readonly<Record<string, string>> = FILES, generated = NOW) => compile(sourceOf(files), generated);
const document = (path: string, files?: Readonly<Record<string, string>>, generated?: string): OfficeDocument => JSON.parse(feedOf(files, generated).get(path)!);
const office = (extra: string, generated?: string, files: Readonly<Record<string, string>> = {}): Office =>
  document('offices/dinas.json', { ...edited('offices/dinas.yaml', ['contacts:', `${extra}\ncontacts:`]), ...files }, generated).data;

describe('compile', () => {
  it('gives the same bytes for the same source, in whatever order the files and keys come', () => {
    const reversed = Object.fromEntries(Object.entries(FILES).reverse());
    const shuffled = { ...reversed, ...edited('offices/dinas.yaml', ['kind: dinas\nfacesPublic: true', 'facesPublic: true\nkind: dinas']) };
    expect([...feedOf(shuffled)]).toEqual([...feedOf()]);
  });

  it('keeps services in the order of the source, so that what is asked for most can come first', () => {
    const named = (id: string): string => FILES['services.yaml']!.replace('id: ktp', `id: ${id}`);
    const { 'services.yaml': _, ...others } = FILES;
    const feed = feedOf({ ...others, 'services/umum.yaml': named('akta'), 'services/0-paling-dicari.yaml': `${named('ktp')}${named('kk')}` });
    expect(JSON.parse(feed.get('services.json')!).data.map(({ id }: { id: string }) => id)).toEqual(['ktp', 'kk', 'akta']);
  });

  it('writes the overlay last, each document on one line, and nothing that the strict check refuses', () => {
    const feed = feedOf();
    expect([...feed.keys()]).toEqual(['region.json', 'offices.json', 'offices/dinas.json', 'offices/dinas.timeline.json', 'services.json', 'services/ktp.json', 'apps.json', 'live.json']);
    for (const [path, text] of feed) {
      expect(text).toMatch(/^\{.*\}\n$/);
      expect(checkDocument(kindOf(path)!.kind, JSON.parse(text), path)).toEqual([]);
    }
  });

  it('vouches at the instant it is given, for as long as the source says', () => {
    const { version, build, generated, updated, validUntil, ttl, example } = document('offices/dinas.json', edited('region.yaml', ['live:', 'publishing: { validDays: 10, ttl: 600 }\nlive:']), '2026-11-23T01:00:00.5Z');
    expect({ version, build, generated, updated, validUntil, ttl, example }).toEqual({
      version: '1.0', build: '20261123T010000.500Z', generated: '2026-11-23T08:00:00.500+07:00', updated: '2026-11-23T08:00:00.500+07:00', validUntil: '2026-12-03T08:00:00.500+07:00', ttl: 600, example: true,
    });
    expect(() => compile(sourceOf(), 'tomorrow')).toThrow(RangeError);
  });

  it('keeps the time of the last change of what did not change, and names the build that it repeats', () => {
    const first = feedOf();
    const changed = sourceOf(edited('apps.yaml', ['name: IKD', 'name: KTP digital']));
    const second = compile(changed, '2026-11-23T09:00:00+07:00', first);
    expect(JSON.parse(second.get('offices/dinas.json')!)).toMatchObject({ generated: '2026-11-23T09:00:00+07:00', updated: NOW });
    expect(JSON.parse(second.get('apps.json')!)).toMatchObject({ updated: '2026-11-23T09:00:00+07:00' });
    const repeats = (feed: ReadonlyMap<string, string>) => ['offices/dinas.json', 'offices/dinas.timeline.json', 'apps.json'].map((path) => (JSON.parse(feed.get(path)!) as OfficeDocument).repeats);
    const [before, after] = [first, second].map((feed) => (JSON.parse(feed.get('region.json')!) as OfficeDocument).build);
    expect([repeats(first), repeats(second)]).toEqual([Array(3).fill(undefined), [before, before, undefined]]);
    expect(repeats(compile(changed, '2026-11-23T10:00:00+07:00', second))).toEqual(Array(3).fill(after));
    const garbled = new Map([...second].map(([path, text]) => [path, JSON.stringify({ ...JSON.parse(text) as object, build: 2 })]));
    expect(repeats(compile(changed, '2026-11-23T10:00:00+07:00', garbled))).toEqual(Array(3).fill(undefined));
    expect(compile(changed, NOW, new Map([['apps.json', 'garbled']])).get('apps.json')).toBe(compile(changed, NOW).get('apps.json'));
  });

  it('is dated after all that it replaces where its computer is less than a day behind: readers keep what is newer', () => {
    const dated = (now: string, previous: ReadonlyMap<string, string> = feedOf()) =>
      [...new Set([...compile(sourceOf(edited('apps.yaml', ['name: IKD', 'name: KTP digital'])), now, previous).values()].map((text) => (JSON.parse(text) as OfficeDocument).generated))];
    expect(NOW).toBe('2026-11-23T08:00:00+07:00');
    expect(['2026-11-23T07:59:59.9+07:00', '2026-11-22T08:00:00+07:00', '2026-11-22T07:59:59+07:00', NOW].map((now) => dated(now)))
      .toEqual([['2026-11-23T08:00:01+07:00'], ['2026-11-23T08:00:01+07:00'], ['2026-11-22T07:59:59+07:00'], [NOW]]);
    // Two that are behind the same third are dated alike, and are two builds.
    const builds = ['2026-11-23T07:45:00+07:00', '2026-11-23T07:50:00+07:00'].map((now) => [...new Set([...compile(sourceOf(), now, feedOf()).values()].map((text) => (JSON.parse(text) as OfficeDocument).build))]);
    expect(builds).toEqual([['20261123T010001Z-20261123T004500Z'], ['20261123T010001Z-20261123T005000Z']]);
    // Of an upload that was cut short, what came last; what cannot be read, or is dated in another year, takes part in nothing.
    const early = '2026-11-23T07:30:00+07:00';
    const mixed = new Map([...feedOf(FILES, early), ['offices/dinas.json', feedOf().get('offices/dinas.json')!], ['apps.json', 'garbled'], ['services.json', 'null'], ['live.json', feedOf(FILES, '2030-01-01T00:00:00Z').get('live.json')!]]);
    expect(dated('2026-11-23T07:45:00+07:00', mixed)).toEqual(['2026-11-23T08:00:01+07:00']);
    expect(JSON.parse(compile(sourceOf(), early, feedOf()).get('apps.json')!)).toMatchObject({ generated: '2026-11-23T08:00:01+07:00', updated: NOW });
  });

  it.each(['2099-11-23T08:00:00+07:00', NOW.replace('+07', '+06'), 'garbled'])('takes no time of the last change from a clock that was wrong: %s', (updated) => {
    const before = new Map([...feedOf()].map(([path, text]) => [path, JSON.stringify({ ...JSON.parse(text) as object, updated })]));
    for (const text of compile(sourceOf(), NOW, before).values()) expect(JSON.parse(text)).toMatchObject({ updated: NOW });
  });

  describe('on a later day', () => {
    const PATHS = ['offices/dinas.json', 'offices/dinas.timeline.json'];
    const FIRST = '2026-12-02T08:00:00+07:00';
    const LATER = '2026-12-07T08:00:00+07:00';
    const dinas = (extra: string) => edited('offices/dinas.yaml', ['contacts:', `${extra}\ncontacts:`]);
    const without = (date: string) => edited('offices/dinas.yaml', ['hours: service }', `hours: service, changes: [{ from: ${date}, cancelled: true }] }`]);
    const since = (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>> = before, first = FIRST, later = LATER) => {
      const feed = compile(sourceOf(after), later, feedOf(before, first));
      return PATHS.map((path) => (JSON.parse(feed.get(path)!) as OfficeDocument).updated);
    };

    it('keeps it too where days have only passed and come: nobody changed anything', () => {
      expect(since(FILES)).toEqual([FIRST, FIRST]);
      // At night, with an exception and a policy that are over, and a season that comes into sight.
      const passing = {
        ...edited('offices/dinas.yaml', ['serviceHours: loket', 'serviceHours: { setiap hari: 20.00-04.00 }\nseasons: [{ id: jauh, from: 2028-04-17, until: 2028-04-18, serviceHours: loket }]\nexceptions: [{ from: 2026-11-26, effect: closed }]']),
        'policies.yaml': '- { id: wfh, from: 2026-11-01, until: 2026-11-27, mode: hybrid, basis: [{ type: SE, number: 1/2026, issuer: Bupati }] }\n',
      };
      const counts = [FIRST, LATER].map((at) => document(PATHS[0]!, passing, at).data).map(({ seasons, exceptions, policies }) => [seasons, exceptions, policies].map(({ length }) => length));
      expect(counts).toEqual([[0, 1, 1], [1, 0, 0]]);
      expect(since(passing)).toEqual([FIRST, FIRST]);
      // Into another year, and after months.
      const newYearsEve = '2026-12-31T23:00:00+07:00';
      expect(since(FILES, FILES, newYearsEve, '2027-01-01T01:00:00+07:00')).toEqual([newYearsEve, newYearsEve]);
      expect(since(FILES, FILES, FIRST, '2027-03-27T08:00:00+07:00')).toEqual([FIRST, FIRST]);
    });

    it('keeps it throughout the autumn, when the coming year is decreed but ends more than a year from then', () => {
      expect(since(FILES, FILES, '2026-09-16T08:00:00+07:00', '2026-09-17T08:00:00+07:00')).toEqual(Array(2).fill('2026-09-16T08:00:00+07:00'));
    });

    it('tells of a change on a day that the publication before told of', () => {
      expect(since(FILES, dinas('exceptions: [{ from: 2026-12-15, effect: closed }]'))).toEqual([LATER, LATER]);
      // The last day of which it had shifts, and the day after it.
      expect(since(FILES, without('2027-01-06'))[0]).toBe(LATER);
      expect(since(FILES, without('2027-01-07'))[0]).toBe(FIRST);
      // A day that is over, and of which nothing is told any more.
      expect(since(dinas('exceptions: [{ from: 2026-11-26, effect: closed }]'), FILES)[0]).toBe(LATER);
      expect(since(FILES, edited('region.yaml', ['live: { ttl: 60 }', 'live: { ttl: 60 }\npublishing: { validDays: 30 }']))[0]).toBe(LATER);
    });

    it('tells of the decree of a year that both sources list', () => {
      const [before, after] = ['2026-09-14T08:00:00+07:00', '2026-09-16T08:00:00+07:00'];
      expect(since(FILES, FILES, before, after)[0]).toBe(after);
    });

    it('takes a publication of an impossible time for another', () => {
      const elsewhen = ['garbled', null, '9999-12-31T23:59:59Z', '0001-01-01T00:00:00Z'].map((generated) => {
        const before = new Map([[PATHS[0]!, JSON.stringify({ ...document(PATHS[0]!, FILES, FIRST), generated })]]);
        return (JSON.parse(compile(sourceOf(), LATER, before).get(PATHS[0]!)!) as OfficeDocument).updated;
      });
      expect(elsewhen).toEqual(Array(4).fill(LATER));
    });
  });

  it('says what stands in the source now, also where a program wrote into it after it was checked at the same instant', () => {
    const closed = { id: 'padam', office: 'dinas', effect: 'closed', from: NOW } as const;
    const source = sourceOf();
    check(source, NOW);
    (source.live.overrides as Live['overrides'][number][]).push(closed);
    const feed = compile(source, NOW);
    expect(JSON.parse(feed.get('live.json')!).data.overrides).toEqual([closed]);
    expect(JSON.parse(feed.get('offices/dinas.timeline.json')!).data.entries[0].counter).toBe('closed');
  });

  it('leaves nothing out that the source says of an office', () => {
    const notes = `noCounter: true
workHours: kerja
partOf: sekretariat
address: Jalan Contoh 1
location: { latitude: 3.5, longitude: 99.1 }
districts: [12.10.04]
tags: [kependudukan]
visitorNote: Bawa KTP.
urgent: [{ need: Akta kematian, where: Loket 1, bring: [KTP] }]
attendance: { date: 2026-11-23, percent: 92, source: Presensi }
photosByChat: true`;
    const source = sourceOf(edited('offices/dinas.yaml', ['serviceHours: loket', notes]));
    const feed = compile(source, NOW);
    const { rosters: _, ...said } = source.offices[0]!;
    expect(Object.keys(officeForm.fields).filter((key) => !(key in said)).sort()).toEqual(['exceptions', 'holidays', 'rosters', 'seasons', 'serviceHours']);
    expect(JSON.parse(feed.get('offices/dinas.json')!).data).toMatchObject(said);
    const { id, name, kind, partOf, address, location, districts, tags } = source.offices[0]!;
    expect(JSON.parse(feed.get('offices.json')!).data).toEqual([{ id, name, kind, partOf, address, location, districts, tags }]);
  });

  it('tells of a region its sub-districts and its standing notices', () => {
    const notices = [{ id: 'penipuan', text: 'Awas penipuan.' }];
    const { data } = JSON.parse(feedOf(edited('region.yaml', ['districts:', 'notices: [{ id: penipuan, text: Awas penipuan. }]\ndistricts:'])).get('region.json')!) as RegionDocument;
    expect(data).toMatchObject({ districts: [{ code: '12.10.04', name: 'Satu' }, { code: '12.10.05', name: 'Dua' }], notices });
  });

  it('promises no overlay where the region has none', () => {
    expect([...feedOf(edited('region.yaml', ['live: { ttl: 60 }\n', ''])).keys()]).not.toContain('live.json');
  });

  it.each([
    ['a closure in a night shift', 'senin: 20.00-06.00', 'effect: closed', '2026-11-24T06:00:00+07:00'],
    ['one of the afternoon before it', 'senin: "08.00-12.00, 20.00-04.30"', 'effect: urgent', '2026-11-24T04:30:00+07:00'],
    ['one of a day that is over at midnight', 'senin: 18.00-24.00, selasa: 08.00-14.00', 'effect: closed', undefined],
    ['an opening, which nobody prolongs', 'senin: 20.00-06.00', 'effect: open', undefined],
    ['one with an end', 'senin: 20.00-06.00', 'effect: closed, until: 2026-11-23T23:30:00+07:00', '2026-11-23T23:30:00+07:00'],
  ])('gives an override without an end that of its service day at its office: %s', (_, hours, effect, until) => {
    const feed = feedOf({
      ...edited('offices/dinas.yaml', ['serviceHours: loket', `serviceHours: { ${hours} }`]),
      'offices/arsip.yaml': FILES['offices/dinas.yaml']!,
      'live.yaml': `overrides: [{ id: x, office: dinas, ${effect}, from: 2026-11-23T22:00:00+07:00 }, { id: y, office: arsip, effect: urgent, from: 2026-11-23T22:00:00+07:00 }]\n`,
    });
    expect((JSON.parse(feed.get('live.json')!) as LiveDocument).data.overrides.map((override) => override.until)).toEqual([until, undefined]);
    const { entries } = (JSON.parse(feed.get('offices/dinas.timeline.json')!) as TimelineDocument).data;
    const afterMidnight = entries.findLast(({ at }) => Date.parse(at) <= Date.parse('2026-11-24T01:00:00+07:00'))!;
    expect(afterMidnight.overridden).toBe(until && Date.parse(until) > Date.parse('2026-11-24T01:00:00+07:00') ? true : undefined);
  });

  const listed = (files?: Readonly<Record<string, string>>): readonly string[] => {
    const { data } = JSON.parse(feedOf(files).get('region.json')!) as RegionDocument;
    return data.officialNumbers!.map(({ contact, unit }) => `${'number' in contact ? `${contact.kind} ${contact.number.value}` : ''}: ${JSON.stringify(unit)}`);
  };

  it('lists each number once for the number checker', () => {
    const dinas = '{"id":"Dinas Contoh","en":"Example Office"}';
    expect(listed()).toEqual([`phone +62 000 0000 0001: ${dinas}`, `phone +62 000 0000 0011: ${dinas}`, `phone +62 000 0000 0012: ${dinas}`]);
    const twice = edited('offices/dinas.yaml', ['{ kind: phone, number: +62 000 0000 0012 }', '{ kind: whatsapp, number: +62 0000000 0001 }']);
    expect(listed(twice)).toEqual([`phone +62 000 0000 0001: ${dinas}`, `phone +62 000 0000 0011: ${dinas}`]);
  });

  it('leaves no number out that the source publishes: of the region, of emergencies, of complaints, of services', () => {
    const region = `publisher: { name: Diskominfo, contact: { kind: phone, number: +62 000 0000 0021 } }
emergency: [{ name: Ambulans, number: 119 }]
complaints: [{ name: LAPOR, sms: 1708, contact: { kind: whatsapp, number: +62 000 0000 0022 } }]`;
    const paths = `paths:
    - { kind: contact, contact: { kind: whatsapp, number: +62 000 0000 0031 } }`;
    const complaints = 'complaints: [{ name: Loket aduan, sms: +62 000 0000 0032, contact: { kind: phone, number: +62 000 0000 0033 } }]\n  requirements:';
    const all = listed({
      ...edited('region.yaml', ['publisher: { name: Diskominfo }', region]),
      'services.yaml': edited('services.yaml', ['paths:', paths], ['requirements:', complaints])['services.yaml']!,
    });
    expect(all.filter((line) => !line.includes('Dinas Contoh'))).toEqual([
      'phone +62 000 0000 0021: "Diskominfo"', 'phone 119: "Ambulans"', 'whatsapp +62 000 0000 0022: "LAPOR"', 'sms 1708: "LAPOR"',
      'whatsapp +62 000 0000 0031: "KTP hilang"', 'phone +62 000 0000 0033: "KTP hilang"', 'sms +62 000 0000 0032: "KTP hilang"',
    ]);
  });
});

describe('holidays', () => {
  const on = (data: Office, date: string) => data.holidays.find(({ from, until }) => from <= date && date <= until);

  it('close the office unless it has a rule: for the day, for the kind, or the region has one', () => {
    expect(on(office(''), '2026-12-24')).toMatchObject({ kind: 'collective', hours: [] });
    expect(on(office('holidays: { collective: 08.00-12.00 }'), '2026-12-24')).toMatchObject({ hours: [{ opens: '08:00', closes: '12:00' }], own: true });
    expect(on(office('holidays: { collective: tutup, on: [{ date: 2026-12-24, hours: usual }] }'), '2026-12-24')).toMatchObject({ hours: 'usual', own: true });
    const region = { 'holidays.yaml': 'years: [2026]\nrules: { collective: usual }\n' };
    expect(on(office('', undefined, region), '2026-12-24')).toMatchObject({ hours: 'usual' });
    expect(on(office('holidays: { collective: tutup }', undefined, region), '2026-12-24')).toMatchObject({ hours: [] });
  });

  it('name their decree, and say where a date may still move', () => {
    expect(on(office('', '2027-02-15T08:00:00+07:00'), '2027-03-10')).toMatchObject({ from: '2027-03-10', until: '2027-03-11', tentative: true, basis: { type: 'SKB' } });
  });

  it('include those of the region, day by day for rules of single days', () => {
    const data = office('holidays: { on: [{ date: 2026-12-02, hours: 08.00-10.00 }] }', undefined, { 'holidays.yaml': 'years: [2026]\nlocal: [{ id: adat, name: Adat, from: 2026-12-01, until: 2026-12-02 }]\n' });
    expect(data.holidays.filter(({ kind }) => kind === 'local').map(({ id, from, hours }) => [id, from, hours])).toEqual([['adat', '2026-12-01', []], ['adat-2', '2026-12-02', [{ opens: '08:00', closes: '10:00' }]]]);
    // Two of one name are one period only where no day lies between them.
    const twice = { 'holidays.yaml': `years: [2026]\nlocal: [${[1, 2, 4].map((day) => `{ id: adat-${day}, name: Adat, from: 2026-12-0${day} }`).join(', ')}]\n` };
    expect(office('', undefined, twice).holidays.filter(({ kind }) => kind === 'local').map(({ from, until }) => [from, until])).toEqual([['2026-12-01', '2026-12-02'], ['2026-12-04', '2026-12-04']]);
  });

  it('with hours for a kind open no day that is free anyway; a rule for the day does', () => {
    // A Friday and a Saturday of the same year; the office serves from Monday to Friday.
    const half = 'holidays: { national: 08.00-12.00, on: [{ date: 2027-12-25, hours: 09.00-10.00 }] }';
    const data = office(half, '2027-03-01T08:00:00+07:00');
    expect(on(data, '2027-03-26')).toMatchObject({ hours: [{ opens: '08:00', closes: '12:00' }], own: true });
    expect(on(data, '2027-05-01')).toMatchObject({ name: { en: 'Labour Day' }, hours: [] });
    expect(on(data, '2027-12-25')).toMatchObject({ hours: [{ opens: '09:00', closes: '10:00' }] });
    // As usual is a free day too, and no holiday closes it: a roster that skips those has its shift.
    expect(on(office('holidays: { national: usual }', '2027-03-01T08:00:00+07:00'), '2027-05-01')).toMatchObject({ hours: 'usual', own: true });
    // Nor one that a season frees; where no hours are published, the rule is all that is known.
    const season = `${half}\nseasons: [{ id: s, name: S, from: 2027-03-22, until: 2027-03-28, serviceHours: { senin-kamis: 08.00-14.00 } }]`;
    expect(on(office(season, '2027-03-01T08:00:00+07:00'), '2027-03-26')).toMatchObject({ hours: [] });
    const unpublished = edited('offices/dinas.yaml', ['serviceHours: loket', half]);
    expect(on(document('offices/dinas.json', unpublished, '2027-03-01T08:00:00+07:00').data, '2027-05-01')).toMatchObject({ hours: [{ opens: '08:00' }] });
  });

  it('have an id each, whatever officers have named others', () => {
    const local = ['adat', 'adat-2', '2026-12-25'].map((id, index) => `{ id: ${id}, name: N${index}, from: 2026-12-0${index * 2 + 1}, until: 2026-12-0${index * 2 + 2} }`).join(', ');
    const data = office('holidays: { on: [{ date: 2026-12-02, hours: 08.00-10.00 }] }', undefined, { 'holidays.yaml': `years: [2026]\nlocal: [${local}]\n` });
    const ids = data.holidays.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(on(data, '2026-12-02')?.id).toBe('adat-2');
    expect(on(data, '2026-12-03')).toMatchObject({ id: 'adat-2.2', name: 'N1' });
  });

  it('of several days may have the longest of ids', () => {
    const id = 'x'.repeat(64);
    const { holidays } = office('holidays: { on: [{ date: 2026-12-02, hours: usual }] }', undefined, { 'holidays.yaml': `years: [2026]\nlocal: [{ id: ${id}, name: Adat, from: 2026-12-01, until: 2026-12-02 }]\n` });
    expect(holidays.filter(({ kind }) => kind === 'local').map((holiday) => [holiday.id, holiday.id.length])).toEqual([[id, 64], [`${'x'.repeat(58)}-2`, 60]]);
  });

  it('of a part of the region close the offices that serve it', () => {
    const adat = (rest: string) => ({ 'holidays.yaml': `years: [2026]\nlocal: [{ id: adat, name: Adat, from: 2026-12-01, ${rest} }]\n` });
    expect(on(office('districts: [12.10.04]', undefined, adat('scope: { districts: [12.10.04] }')), '2026-12-01')).toMatchObject({ id: 'adat', kind: 'local', hours: [] });
    expect(on(office('districts: [12.10.04]', undefined, adat('scope: { districts: [12.10.05] }')), '2026-12-01')).toBeUndefined();
    expect(on(office('', undefined, adat('except: { offices: [dinas] }')), '2026-12-01')).toBeUndefined();
    expect(on(office('', undefined, adat('tentative: true')), '2026-12-01')).toMatchObject({ tentative: true });
  });

  it('reach from a week ago to the end of the last decreed year in a row, at most 500 days', () => {
    expect(office('').completeUntil).toBe('2027-12-31');
    expect(office('', '2026-05-08T08:00:00+07:00').completeUntil).toBe('2026-12-31');
    expect(office('', undefined, { 'holidays.yaml': 'years: [2027]\n' }).completeUntil).toBe('2025-12-31');
    expect(office('').completeFrom).toBe('2026-11-16');
    const lastYearUnlisted = { 'holidays.yaml': 'years: [2026]\n' };
    expect(office('', '2026-01-03T08:00:00+07:00', lastYearUnlisted).completeFrom).toBe('2026-01-01');
    expect(office('', '2026-01-03T08:00:00+07:00', { 'holidays.yaml': 'years: [2025, 2026]\n' }).completeFrom).toBe('2025-12-27');
    const { holidays } = office('', '2026-12-30T08:00:00+07:00');
    expect(holidays[0]?.from).toBe('2026-12-24');
  });
});

it('dates a Ramadan season from the calendar, and keeps the hours it does not name', () => {
  const { seasons } = office('seasons: [{ during: ramadan, workHours: kerja }]');
  expect(seasons).toMatchObject([{ id: 'ramadan-1448', from: '2027-02-08', tentative: true, serviceHours: { fri: [{ closes: '11:30' }] }, workHours: { fri: [{ closes: '11:30' }, { closes: '16:30' }] } }]);
});

it('takes the days of a Ramadan from the region, once it knows them', () => {
  const confirmed = { 'holidays.yaml': 'years: [2026, 2027]\nramadan: [{ hijri: 1448, from: 2027-02-09, until: 2027-03-09 }]\n' };
  const { seasons } = office('seasons: [{ during: ramadan, workHours: kerja }]', undefined, confirmed);
  expect(seasons.map(({ id, from, tentative }) => [id, from, tentative])).toEqual([['ramadan-1448', '2027-02-09', undefined]]);
});

it('takes the days of all other Ramadans from the calendar', () => {
  const thisYear = { 'holidays.yaml': 'years: [2026, 2027]\nramadan: [{ hijri: 1447, from: 2026-02-19, until: 2026-03-20 }]\n' };
  const { seasons } = office('seasons: [{ during: ramadan, workHours: kerja }]', '2026-02-01T08:00:00+07:00', thisYear);
  expect(seasons.map(({ id }) => id)).toEqual(['ramadan-1447', 'ramadan-1448']);
});

it('says of a season what it is called and what it rests on', () => {
  const basis = { type: 'SE', number: '1/2026', issuer: 'Bupati' };
  const named = '{ id: pasar, name: Pekan pasar, from: 2026-12-07, until: 2026-12-11';
  const { seasons } = office(`seasons: [${[named, '{ during: ramadan'].map((season) => `${season}, basis: { type: SE, number: 1/2026, issuer: Bupati }, serviceHours: loket }`).join(', ')}]`);
  expect(seasons).toMatchObject([{ id: 'pasar', name: 'Pekan pasar', basis }, { id: 'ramadan-1448', basis }]);
});

it('gives each piece of a policy an id of its own, whatever officers have named others', () => {
  const basis = 'basis: [{ type: SE, number: 1/2026, issuer: Bupati }]';
  const policies = `- { id: wfh, from: 2026-11-01, until: 2027-01-31, mode: hybrid, ${basis} }\n- { id: wfh.2, name: B, from: 2026-12-01, until: 2026-12-05, mode: home, ${basis} }\n`;
  expect(office('', undefined, { 'policies.yaml': policies }).policies.map(({ id, from, name }) => [id, from, name])).toEqual([
    ['wfh.2', '2026-12-01', 'B'], ['wfh', '2026-11-01', undefined], ['wfh.2.2', '2026-12-06', undefined],
  ]);
  const longest = policies.replace('id: wfh,', `id: ${'x'.repeat(64)},`);
  expect(office('', undefined, { 'policies.yaml': longest }).policies.map(({ id }) => id)).toEqual(['wfh.2', 'x'.repeat(64), `${'x'.repeat(60)}.2`]);
});

it('takes an exception without an end as one day', () => {
  expect(office('exceptions: [{ from: 2026-12-01, effect: closed }]').exceptions).toEqual([{ id: '2026-12-01', from: '2026-12-01', until: '2026-12-01', effect: 'closed' }]);
});

it('splits a service into one path per office, and derives its flags', () => {
  const { data } = JSON.parse(feedOf().get('services/ktp.json')!);
  expect(data).toMatchObject({ flags: { home: 'part', helped: false }, offices: ['dinas'], app: 'ikd', paths: [{ kind: 'counter', office: 'dinas' }, { kind: 'app', app: 'ikd' }] });
});
