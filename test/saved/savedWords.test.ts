import { resolve } from 'node:path';
import { foretold } from '@tetap/feed';
import type { LiveDocument, OfficeDocument } from '@tetap/feed';
import { compile, parseSource } from '@tetap/publisher';
import { officeStatus } from '@tetap/schedule';
import { sayingAt } from '@tetap/schedule/forecast';
import { savedWords } from '@tetap/sdk/first';
import { describe as say } from '@tetap/words';
import { id as language } from '@tetap/words/id';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readFolder } from '../../examples/serdang-bedagai/server/folder.mjs';
import { LIVE, officeAddress } from '../../packages/sdk/src/documents.js';
import { firstCopy } from '../../packages/sdk/src/firstCopy.js';
import { savedOffice } from '../../packages/sdk/src/savedOffice.js';
import { save } from '../../packages/sdk/src/keeping/saving.js';
import { readRaw } from '../../packages/sdk/src/readRaw.js';
import { memoryStore } from '../../packages/sdk/src/memoryStore.js';
import type { Store } from '../../packages/sdk/src/store.js';
import { keepSaying } from '../../packages/widgets/src/office-status/keepSaying.js';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const FOLDER = 'https://dinas.example/feed/';
const GENERATED = '2026-12-21T06:00:00+07:00';
/** Somebody was here on Monday morning, at an instant that is no whole second. */
const SAVED = Date.parse('2026-12-21T09:12:34.567+07:00');

const source = parseSource(await readFolder(resolve(import.meta.dirname, '../../examples/serdang-bedagai/source'))).source!;
const feed = compile(source, GENERATED);
const offices = source.offices.map(({ id }) => id);
const raw = (path: string): unknown => JSON.parse(feed.get(path)!);
const overlay = raw('live.json') as LiveDocument;

let store: Store;
const keyOf = (id: string): string => `tetap:1:${FOLDER}offices/${id}.json#said`;

/** As a client does when both documents have come. */
function visit(id: string, live: LiveDocument = overlay, fetchedAt = SAVED, office = raw(`offices/${id}.json`)): void {
  const keep = (address: typeof LIVE | ReturnType<typeof officeAddress>, document: unknown): void => {
    const { value, issues } = readRaw<never>(document, address as never);
    save(store, FOLDER, address, { value: value!, issues, fetchedAt, from: 'network' });
  };
  keep(officeAddress(id), office);
  keep(LIVE, live);
}

/** What the first answer of a client says to somebody who comes back, in the words that a card shows. */
function engine(id: string): (now: number) => unknown {
  const find = new Map([officeAddress(id), LIVE].map((address) => [address.path, firstCopy(address as never, FOLDER, store.get)]));
  return (now) => {
    const { status, document } = savedOffice({ folder: FOLDER, options: {}, isShared: true, device: () => now, seeds: new Map(), find: ({ path }) => find.get(path) as never }, id)!.view;
    const said: Readonly<Record<string, unknown>> = { ...say(status, language, document, -1440), headlineKey: status.headline };
    return JSON.parse(JSON.stringify(Object.fromEntries(Object.keys(foretold).map((name) => [name, said[name]]))));
  };
}

function compare(id: string, instants: Iterable<number>): void {
  const [said, table] = [engine(id), savedWords(FOLDER, id)];
  for (const now of instants) expect(sayingAt(table, now)?.words, `${id} ${new Date(now).toISOString()}`).toEqual(said(now));
}

function* every(step: number, days: number): Generator<number> {
  for (let now = SAVED; now < SAVED + days * DAY; now += step) yield now;
}

beforeEach(() => {
  store = memoryStore();
  vi.stubGlobal('localStorage', { getItem: (key: string) => store.get(key) ?? null, setItem: store.set });
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('document', { baseURI: 'https://dinas.example/', querySelector: () => null });
});
afterEach(() => { vi.unstubAllGlobals(); });

describe('words of a saved answer', () => {
  it.each(offices)('say what the engine says of it: %s, every 13 minutes of 8 days', (id) => {
    visit(id);
    keepSaying(FOLDER, id);
    compare(id, every(13 * MINUTE, 8));
  });

  it('say so in each minute of three days, and around each change', () => {
    visit('disdukcapil');
    keepSaying(FOLDER, 'disdukcapil');
    compare('disdukcapil', every(MINUTE, 3));
    const table = savedWords(FOLDER, 'disdukcapil');
    const changes: number[] = [];
    for (let at = SAVED, saying; (saying = sayingAt(table, at)); at = saying.until) changes.push(saying.until);
    expect(changes.length).toBeGreaterThan(15);
    compare('disdukcapil', changes.slice(0, -1).flatMap((at) => [at - 1, at, at + 1]));
  });

  it('say when it was read, and nothing as fresh', () => {
    visit('disdukcapil');
    keepSaying(FOLDER, 'disdukcapil');
    const table = savedWords(FOLDER, 'disdukcapil');
    const tomorrow = sayingAt(table, SAVED + DAY)!;
    expect(tomorrow.words.headlineKey).toBe('stale');
    expect(tomorrow.words.detail[0]?.value).toContain('tersimpan Senin, 21 Desember 2026, pukul 09.12 WIB');
    expect([...new Set([...every(30 * MINUTE, 8)].map((at) => sayingAt(table, at)!.words.headlineKey))]).toEqual(['stale']);
    expect(sayingAt(table, SAVED - 1), 'a clock that was put back').toBeUndefined();
    expect(sayingAt(table, SAVED + 8 * DAY), 'after a week and a day').toBeUndefined();
  });

  it('go with an override, and hold none of the names in it (law 6)', () => {
    const office = raw('offices/disdukcapil.json') as OfficeDocument;
    const shift = office.data.shifts.find(({ from, until }) => Date.parse(from) <= SAVED && SAVED < Date.parse(until))!.id;
    const live: LiveDocument = {
      ...overlay, data: {
        ...overlay.data,
        overrides: [{ id: 'banjir', office: 'disdukcapil', effect: 'closed', from: '2026-12-21T09:00:00+07:00', until: '2026-12-22T12:00:00+07:00', reason: 'Banjir di sekitar kantor.' }],
        officers: [{ id: 'piket', office: 'disdukcapil', shift, name: 'NAMA CONTOH', from: '2026-12-21T00:00:00+07:00', until: '2026-12-30T00:00:00+07:00' }],
      },
    };
    const read = { document: readRaw(live, LIVE).value, readAt: SAVED };
    expect(officeStatus(office, read, SAVED).contact, 'the name is there to be left out').toMatchObject({ state: 'reachable', duty: { name: 'NAMA CONTOH' } });
    visit('disdukcapil', live);
    keepSaying(FOLDER, 'disdukcapil');
    compare('disdukcapil', every(13 * MINUTE, 8));
    expect(store.get(keyOf('disdukcapil'))).not.toContain('NAMA');
    expect([...store.keys()].map((key) => store.get(key)).join()).not.toContain('NAMA');
  });

  it('begin where the copy begins to be doubtful, if no overlay was promised', () => {
    const office = raw('offices/disdukcapil.json') as { readonly ttl: number; readonly data: { readonly region: object } };
    visit('disdukcapil', overlay, SAVED, { ...office, data: { ...office.data, region: { ...office.data.region, live: undefined } } });
    keepSaying(FOLDER, 'disdukcapil');
    const doubtful = SAVED + office.ttl * 1000;
    expect(sayingAt(savedWords(FOLDER, 'disdukcapil'), doubtful - 1)).toBeUndefined();
    compare('disdukcapil', [doubtful, doubtful + 1, doubtful + MINUTE, doubtful + DAY]);
  });

  it('go when something else is saved, and stay where the overlay only vouches again', () => {
    visit('disdukcapil');
    keepSaying(FOLDER, 'disdukcapil');
    const kept = store.get(keyOf('disdukcapil'));
    expect(kept).toBeTypeOf('string');
    const { value } = readRaw(overlay, LIVE);
    const vouch = (live: LiveDocument): void => { save(store, FOLDER, LIVE, { value: live, issues: [], fetchedAt: SAVED + MINUTE, from: 'network' }); };
    vouch({ ...value!, generated: '2026-12-21T09:13:00+07:00' });
    expect(store.get(keyOf('disdukcapil'))).toBe(kept);
    vouch({ ...value!, data: { ...value!.data, overrides: [{ id: 'banjir', office: 'disdukcapil', effect: 'closed', from: '2026-12-21T09:00:00+07:00', until: '2026-12-21T12:00:00+07:00' }] } });
    expect(store.get(keyOf('disdukcapil')), 'another overlay').toBeUndefined();
    keepSaying(FOLDER, 'disdukcapil');
    save(store, FOLDER, officeAddress('lain'), { value: readRaw(raw('offices/disdukcapil.json'), officeAddress('disdukcapil')).value!, issues: [], fetchedAt: SAVED, from: 'network' });
    expect(store.get(keyOf('disdukcapil'))).toBeTypeOf('string');
    visit('disdukcapil', value, SAVED + DAY);
    expect(store.get(keyOf('disdukcapil')), 'read anew').toBeUndefined();
  });

  it('are few, and kept once', () => {
    for (const id of offices) {
      visit(id);
      keepSaying(FOLDER, id);
      expect(store.get(keyOf(id))!.length, id).toBeLessThan(12_000);
    }
    store.set(keyOf('disdukcapil'), 'kept');
    keepSaying(FOLDER, 'disdukcapil');
    expect(store.get(keyOf('disdukcapil'))).toBe('kept');
  });

  it('are not sought without a copy, a connection or a store', () => {
    keepSaying(FOLDER, 'disdukcapil');
    keepSaying('ftp://dinas.example/', 'disdukcapil');
    visit('disdukcapil');
    vi.stubGlobal('navigator', { onLine: false });
    keepSaying(FOLDER, 'disdukcapil');
    expect(store.get(keyOf('disdukcapil'))).toBeUndefined();
    vi.stubGlobal('navigator', { onLine: true });
    vi.stubGlobal('localStorage', { getItem: store.get, setItem: () => { throw new Error('full'); } });
    keepSaying(FOLDER, 'disdukcapil');
    vi.stubGlobal('localStorage', undefined);
    keepSaying(FOLDER, 'disdukcapil');
    expect(store.get(keyOf('disdukcapil'))).toBeUndefined();
  });
});
