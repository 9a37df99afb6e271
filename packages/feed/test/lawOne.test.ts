import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { documents, FIRST_DAY, FIRST_INSTANT, LAST_DAY, LAST_INSTANT, readFeedDocument } from '@tetap/feed';
import type { LiveDocument, OfficeDocument } from '@tetap/feed';
import { sample, without } from './samples.js';
import type { Draft } from './samples.js';

/** Reads the clean office, or overlay, after `damage`. Something must have been reported. */
function officeAfter(damage: (data: Draft, document: Draft) => void): OfficeDocument {
  const raw = sample('office');
  damage(raw.data, raw);
  const { document, issues } = readFeedDocument(documents.office.schema, raw, 'offices/disdukcapil.json');
  expect(issues.length).toBeGreaterThan(0);
  return document!;
}
function liveAfter(damage: (data: Draft, document: Draft) => void): LiveDocument {
  const raw = sample('live');
  damage(raw.data, raw);
  const { document, issues } = readFeedDocument(documents.live.schema, raw, 'live.json');
  expect(issues.length).toBeGreaterThan(0);
  return document!;
}

const guarded = [
  ['exceptions', { effect: 'unknown' }],
  ['holidays', { hours: 'unknown' }],
  ['seasons', { serviceHours: 'unknown' }],
  ['policies', { counter: 'unknown' }],
] as const;
const ever = { from: FIRST_DAY, until: LAST_DAY };

describe.each(guarded)('law 1: a damaged record of %s', (list, doubt) => {
  const read = (record: unknown) => officeAfter((data) => { data[list] = [record]; }).data[list];

  it('becomes doubt over its readable period', () => {
    expect(read({ id: 7, from: '2026-12-01', until: '2026-12-31' })).toEqual([expect.objectContaining({ ...doubt, from: '2026-12-01', until: '2026-12-31' })]);
  });
  it.each([
    ['nothing but text', 'closed tomorrow'], ['null', null], ['an unreadable period', { from: 'soon', until: 5 }],
    ['an inverted period', { id: 'x', from: '2026-12-31', until: '2026-12-01' }],
  ])('becomes doubt from ever to ever: %s', (_, record) => {
    expect(read(record)).toEqual([expect.objectContaining({ ...doubt, ...ever })]);
  });
  it('keeps the readable end of a half-readable period', () => {
    expect(read({ id: 'x', from: '2026-12-01', until: '2026-02-30' })).toEqual([expect.objectContaining({ ...doubt, from: '2026-12-01', until: LAST_DAY })]);
    expect(read({ id: 'x', until: '2026-12-01' })).toEqual([expect.objectContaining({ ...doubt, from: FIRST_DAY, until: '2026-12-01' })]);
  });
  it.each([['missing', undefined], ['null', null], ['an object', {}], ['too long', new Array(501).fill({})]])('is assumed where the list is %s, and name and number survive', (_, value) => {
    const { data } = officeAfter((office) => { office[list] = value; });
    expect(data[list]).toEqual([expect.objectContaining({ ...doubt, ...ever })]);
    expect(data.name).toEqual(sample('office').data.name);
    expect(data.contacts).toEqual(sample('office').data.contacts);
  });
  it('is never lost, whatever one of its fields turns into', () => {
    const fields = Object.keys(sample('office').data[list][0]);
    fc.assert(fc.property(fc.constantFrom(...fields), fc.jsonValue(), (field, value) => {
      const raw = sample('office');
      raw.data[list][0][field] = value;
      const { document } = readFeedDocument(documents.office.schema, raw, 'x');
      expect(document?.data[list]).toHaveLength(raw.data[list].length);
    }));
  });
});

describe('law 1: an office', () => {
  it.each([
    ['an effect of a later version', { effect: 'drive-through' }, { id: 'pindah', effect: 'unknown', from: '2026-12-01' }],
    ['hours that cannot be read', { effect: 'hours', hours: [{ opens: '8' }] }, { id: 'unreadable', effect: 'unknown', from: '2026-12-01' }],
    ['a limit without a list', { effect: 'limited' }, { id: 'unreadable', effect: 'unknown' }],
    ['a move to nowhere', { effect: 'moved', place: undefined }, { id: 'unreadable', effect: 'unknown' }],
  ])('doubts an exception with %s', (_, change, expected) => {
    expect(officeAfter((data) => { Object.assign(data.exceptions[0], change); }).data.exceptions[0]).toMatchObject(expected);
  });

  it('loses a weekday with a damaged interval, and only that', () => {
    const { serviceHours } = officeAfter((data) => { data.serviceHours.fri[0].lastQueue = 'noon'; }).data;
    expect(serviceHours).toEqual({ ...sample('office').data.serviceHours, fri: 'unknown' });
  });
  it.each([null, 'office hours', 7, []])('takes hours that are %j for unknown', (hours) => {
    expect(officeAfter((data) => { data.serviceHours = hours; data.workHours = hours; }).data).toMatchObject({ serviceHours: 'unknown', workHours: 'unknown' });
  });
  it('does not invent hours that are not published', () => {
    const raw = sample('office');
    delete raw.data.serviceHours;
    const { document, issues } = readFeedDocument(documents.office.schema, raw, 'x');
    expect(document?.data).not.toHaveProperty('serviceHours');
    expect(issues).toEqual([]);
  });
  it('doubts a policy that names a weekday it cannot read, since another day may be closed by it', () => {
    expect(officeAfter((data) => { data.policies[0].weekdays = ['fri', 'jumat']; }).data.policies).toMatchObject([{ id: 'unreadable', counter: 'unknown' }]);
  });
  it('takes a period marked in an unreadable way for tentative', () => {
    expect(officeAfter((data) => { data.seasons[0].tentative = 'maybe'; }).data.seasons).toMatchObject([{ id: 'ramadan-1448', tentative: true }]);
  });
  it('knows no day as complete without a readable `completeUntil`', () => {
    expect(officeAfter((data) => { data.completeUntil = 'forever'; }).data.completeUntil).toBe(FIRST_DAY);
  });
  it('asks for an overlay where it cannot read which', () => {
    expect(officeAfter((data) => { data.region.live = 'yes'; }).data.region.live).toEqual({ ttl: 60 });
  });

  it.each(['contacts', 'posts', 'shifts', 'urgent'] as const)('drops what cannot be read of %s and keeps the rest', (list) => {
    const { data } = officeAfter((office) => { office[list].unshift({ kind: 'fax' }); });
    expect(data[list]).toEqual(sample('office').data[list]);
  });
  it.each(['contacts', 'posts', 'shifts'] as const)('does without %s that are no list', (list) => {
    expect(officeAfter((office) => { office[list] = 'none'; }).data[list]).toEqual([]);
  });
  it.each([
    ['a number with letters', { kind: 'phone', number: { kind: 'international', value: '+62 CALL ME' } }],
    ['a script for an address', { kind: 'web', url: 'javascript:alert(1)' }],
    ['an unencrypted address', { kind: 'web', url: 'http://example.go.id/' }],
    ['a package file', { kind: 'web', url: 'https://example.go.id/ikd.apk' }],
    ['a package file in a query', { kind: 'web', url: 'https://example.go.id/get?f=ikd.APK&x=1' }],
    ['an encoded package file', { kind: 'web', url: 'https://example.go.id/ikd%2Eapk' }],
    ['a user name in the address', { kind: 'web', url: 'https://go.id@example.com/' }],
    ['headers in an e-mail address', { kind: 'email', address: 'a@example.go.id?bcc=b@example.com' }],
  ])('has no contact with %s', (_, contact) => {
    expect(officeAfter((data) => { data.contacts = [contact]; }).data.contacts).toEqual([]);
  });
});

describe('law 1: an envelope', () => {
  it('has run out where its end cannot be read', () => {
    expect(officeAfter((_, document) => { document.validUntil = '2027'; }).validUntil).toBe(FIRST_INSTANT);
  });
  it('asks for the strictest heartbeat where it cannot read which', () => {
    expect(officeAfter((_, document) => { document.heartbeat = 'weekly'; }).heartbeat).toBe(60);
  });
  it('is an example where it cannot be read whether', () => {
    expect(officeAfter((_, document) => { document.example = 'no'; }).example).toBe(true);
  });
  it.each(['build', 'generated', 'updated', 'data'])('is refused without %s', (field) => {
    expect(readFeedDocument(documents.office.schema, without('office', field), 'x').document).toBeUndefined();
  });
});

describe('law 1: the overlay', () => {
  const ever = { from: FIRST_INSTANT, until: LAST_INSTANT };

  it.each([['overrides', { office: '*', effect: 'unknown' }], ['incidents', { app: '*', state: 'unknown' }]] as const)('doubts everything where %s are missing or no list', (list, doubt) => {
    for (const value of [undefined, null, 'none', new Array(501).fill({})]) {
      expect(liveAfter((data) => { data[list] = value; }).data[list]).toEqual([{ id: 'unreadable', ...doubt, ...ever }]);
    }
  });
  it('doubts the office of a damaged override, over its window', () => {
    const { overrides } = liveAfter((data) => { data.overrides[0].priority = 'high'; }).data;
    expect(overrides).toEqual([{ id: 'unreadable', office: 'disdukcapil', effect: 'unknown', from: '2026-11-23T08:00:00+07:00', until: '2026-11-23T12:00:00+07:00' }]);
  });
  it.each([5, 'Dinas Dukcapil', '', null])('doubts every office where %j is the name of one', (office) => {
    expect(liveAfter((data) => { data.overrides[0].office = office; }).data.overrides).toMatchObject([{ office: '*', effect: 'unknown' }]);
  });
  it('doubts for ever where the window is inverted or unreadable', () => {
    for (const until of ['2026-11-23T07:00:00+07:00', 'tonight', '2026-11-23T25:00:00+07:00']) {
      const [override] = liveAfter((data) => { data.overrides[0].until = until; }).data.overrides;
      expect(override).toMatchObject({ effect: 'unknown', until: LAST_INSTANT });
    }
  });
  it('knows an effect and a state of a later version as unknown', () => {
    const { overrides, incidents } = liveAfter((data) => { data.overrides[0].effect = 'half'; data.incidents[0].state = 'odd'; }).data;
    expect([overrides[0]?.effect, incidents[0]?.state]).toEqual(['unknown', 'unknown']);
  });
  it('never loses an override, whatever one of its fields turns into', () => {
    fc.assert(fc.property(fc.constantFrom(...Object.keys(sample('live').data.overrides[0])), fc.jsonValue(), (field, value) => {
      const raw = sample('live');
      raw.data.overrides[0][field] = value;
      expect(readFeedDocument(documents.live.schema, raw, 'x').document?.data.overrides).toHaveLength(1);
    }));
  });
  it.each(['readiness', 'officers', 'notices'] as const)('drops what cannot be read of %s and keeps the rest', (list) => {
    expect(liveAfter((data) => { data[list].push({ id: '?' }); }).data[list]).toEqual(sample('live').data[list]);
    expect(liveAfter((data) => { data[list] = 7; }).data).not.toHaveProperty(list);
  });
});

describe('law 1: a timeline', () => {
  const readTimeline = (damage: (data: Draft) => void) => {
    const raw = sample('timeline');
    damage(raw.data);
    return readFeedDocument(documents.timeline.schema, raw, 'x').document?.data;
  };
  it.each<[string, (data: Draft) => void]>([
    ['an entry without its time', ({ entries }) => { delete entries[0].at; }],
    ['an end that cannot be read', ({ entries }) => { entries[1].until = 'sore'; }],
    ['entries out of order', ({ entries }) => { entries.reverse(); }],
    ['no entries', (data) => { data.entries = []; }],
  ])('is worth nothing with %s, since what is left would last too long', (_, damage) => {
    expect(readTimeline(damage)).toBeUndefined();
  });
  it.each([{}, { ttl: 'soon' }, { ttl: 86_401 }, false, null])('takes a promise that cannot be read for the strictest: %j', (live) => {
    expect(readTimeline((data) => { data.live = live; })?.live).toEqual({ ttl: 60 });
  });
  it('doubts what a later version says', () => {
    expect(readTimeline(({ entries }) => { Object.assign(entries[1], { headline: 'half', counter: 'half', tentative: 'maybe' }); })?.entries[1]).toMatchObject({ headline: 'unknown', counter: 'unknown', tentative: true });
  });
});

describe('law 1: the official numbers of a region', () => {
  it('are whole or none: a number that was lost must not read as not official', () => {
    const raw = sample('region');
    const [first] = raw.data.officialNumbers;
    for (const damaged of [{ ...first, contact: { kind: 'phone', number: { kind: 'international', value: '0812' } } }, { ...first, contact: { kind: 'satellite' } }, { contact: first.contact }, null, 7]) {
      raw.data.officialNumbers = [first, damaged];
      const { document, issues } = readFeedDocument(documents.region.schema, raw, 'region.json');
      expect(issues.length).toBeGreaterThan(0);
      expect(document!.data).not.toHaveProperty('officialNumbers');
      expect(document!.data.name).toEqual(raw.data.name);
    }
  });
});
