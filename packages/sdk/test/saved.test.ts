import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RegionDocument, ServicesDocument } from '@tetap/feed';
import { createClient, memoryStore } from '../src/index.js';
import type { Client, ClientOptions, OfficeView, Result, Store } from '../src/index.js';
import { live, MINUTE, MONDAY_10, office } from './documents.js';
import { LIVE } from '../src/documents.js';
import { save } from '../src/keeping/saving.js';
import { exampleApps, exampleRegion, exampleService, exampleServices } from '../src/testing/index.js';
import { startFeedServer } from './feedServer.js';
import type { FeedServer } from './feedServer.js';
import { until } from './realTime.js';
import { watch } from './watch.js';

const OFFICE = 'offices/disdukcapil.json';
const HOUR = 60 * MINUTE;

let server: FeedServer;
let clients: Client[];
let store: Store;
let now: number;
const keyOf = (path: string): string => `tetap:1:${server.feed}/${path}`;
const open = (options: Partial<ClientOptions> = {}): Client => {
  const client = createClient({ feed: server.feed, store, now: () => now, ...options });
  clients.push(client);
  return client;
};
const said = (seen: readonly Result<OfficeView>[]): unknown[] => seen.map((result) => result.ok ? [result.meta.source, result.value.status.headline] : result.error.code);
/** A first visit, after which the store holds what it should. */
async function visit(): Promise<void> {
  const seen = watch(open());
  await until(() => { expect(said(seen)).toEqual([['network', 'open']]); });
  await until(() => { expect(store.get(keyOf(OFFICE))).toBeTruthy(); });
  clients.pop()!.close();
  server.asked.length = 0;
}

beforeEach(async () => {
  server = await startFeedServer({ [OFFICE]: office('disdukcapil', 60), 'live.json': live() });
  clients = [];
  store = memoryStore();
  now = MONDAY_10;
});
afterEach(async () => {
  for (const client of clients) client.close();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await server.close();
});

describe('what was saved', () => {
  it('answers at once, with its age, not as fresh; then the network does, asked only for the overlay', async () => {
    await visit();
    now += 10 * MINUTE;
    const seen = watch(open());
    await until(() => { expect(said(seen)).toEqual([['saved', 'stale'], ['saved', 'open']]); });
    expect(seen[0]).toMatchObject({ ok: true, meta: { age: 10 * MINUTE, freshness: 'fresh', fetchedAt: MONDAY_10 } });
    expect(server.asked).toEqual(['live.json']);
  });

  it('is asked for again when its ttl is over', async () => {
    await visit();
    now += 2 * HOUR;
    const seen = watch(open());
    await until(() => { expect(said(seen)).toEqual([['saved', 'stale'], ['network', 'open']]); });
    expect(seen[0]).toMatchObject({ ok: true, meta: { freshness: 'aging' } });
    expect([...server.asked].sort()).toEqual(['live.json', OFFICE]);
  });

  it('stays, and stays in doubt, where the network is gone', async () => {
    await visit();
    server.files.clear();
    now += 10 * MINUTE;
    const client = open();
    const seen = watch(client);
    await until(() => { expect(said(seen)).toEqual([['saved', 'stale']]); });
    expect(await client.officeStatus('disdukcapil')).toMatchObject({ ok: true, value: { headline: 'stale' }, meta: { source: 'saved' } });
  });

  it('is as old as its publication where the record does not say when it was read', async () => {
    await visit();
    for (const path of [OFFICE, 'live.json']) store.set(keyOf(path), JSON.stringify([(JSON.parse(store.get(keyOf(path))!) as unknown[])[0], 'kemarin']));
    server.files.clear();
    const seen = watch(open());
    await until(() => { expect(said(seen)).toEqual([['saved', 'stale']]); });
    expect(seen[0]).toMatchObject({ meta: { fetchedAt: Date.parse(office().generated), age: 5 * MINUTE }, value: { status: { freshness: { reading: { savedAt: Date.parse(office().generated) } } } } });
  });

  it('is not confirmed by a 304, which nobody asked for', async () => {
    await visit();
    for (const path of [OFFICE, 'live.json']) server.files.set(path, (response) => { response.writeHead(304).end(); });
    now += 24 * HOUR;
    const client = open();
    const seen = watch(client);
    await until(() => { expect(client.syncState()).toBe('polling'); });
    expect(said(seen)).toEqual([['saved', 'stale']]);
  });

  it('of a feed without an overlay is as good as memory within its ttl, and doubtful after it', async () => {
    server.files.set(OFFICE, office());
    server.files.delete('live.json');
    await visit();
    now += 30 * MINUTE;
    const early = watch(open());
    await until(() => { expect(said(early)).toEqual([['saved', 'open']]); });
    expect(server.asked).toEqual([]);
    server.files.clear();
    now += HOUR;
    const late = watch(open());
    await until(() => { expect(said(late)).toEqual([['saved', 'stale']]); });
  });

  it('takes nothing back that is newer, and is not replaced by an older answer of a host that lags', async () => {
    const closed = live({ generated: '2026-11-23T09:59:00+07:00' }, { overrides: [{ id: 'banjir', office: 'disdukcapil', effect: 'closed', from: '2026-11-23T09:00:00+07:00' }] });
    server.files.set('live.json', closed);
    const first = watch(open());
    await until(() => { expect(said(first)).toEqual([['network', 'closedSpecial']]); });
    await until(() => { expect(store.get(keyOf('live.json'))).toBeTruthy(); });
    server.files.set('live.json', live());
    const seen = watch(open());
    await until(() => { expect(seen.length).toBeGreaterThan(0); });
    expect(seen.every((result) => result.ok && result.value.status.counter.state === 'closed' && result.value.status.headline === 'stale')).toBe(true);
  });

  it('gives way to an older answer once it is a day old: a feed may have been set back', async () => {
    server.files.set('live.json', live({ generated: '2026-11-23T09:59:00+07:00' }));
    await visit();
    now += 25 * HOUR;
    server.files.set('live.json', live());
    const seen = watch(open());
    await until(() => { expect(said(seen).at(-1)).toEqual(['network', 'open']); });
  });

  it.each([
    ['half a record', '[{"version":"1.0","bui'], ['another form', '{"v":3}'], ['nothing', ''], ['null', 'null'],
    ['another office', JSON.stringify([office('dinkes'), MONDAY_10])], ['a later version', JSON.stringify([{ ...office(), version: '2.0' }, MONDAY_10])],
  ])('that is %s counts as absent, and is replaced', async (_, record) => {
    store.set(keyOf(OFFICE), record);
    const seen = watch(open());
    await until(() => { expect(said(seen)).toEqual([['network', 'open']]); });
    await until(() => { expect(JSON.parse(store.get(keyOf(OFFICE))!)).toMatchObject([{ data: { id: 'disdukcapil' } }, MONDAY_10]); });
  });

  it('of another version of the format is swept away; keys of others stay', async () => {
    store.set('tetap:0:https://example.go.id/offices/x.json', 'old');
    store.set('tetapi', 'of the page');
    await visit();
    expect([...store.keys()].sort()).toEqual([keyOf('live.json'), keyOf(OFFICE), 'tetapi'].sort());
  });

  it('never holds the name of an officer', async () => {
    server.files.set('live.json', live({}, { officers: [{ id: 'o', office: 'disdukcapil', shift: 's1', name: 'Seseorang', from: '2026-11-23T08:00:00+07:00' }] }));
    await visit();
    await until(() => { expect(store.get(keyOf('live.json'))).toBeTruthy(); });
    expect([...store.keys()].map((key) => store.get(key)).join()).not.toContain('Seseorang');
  });

  it('holds the region too: its watch shows the saved numbers at once, and they stay where the network is gone', async () => {
    server.files.set('region.json', exampleRegion());
    expect(await open().region()).toMatchObject({ ok: true, meta: { source: 'network' } });
    await until(() => { expect(store.get(keyOf('region.json'))).toBeTruthy(); });
    clients.pop()!.close();
    server.files.clear();
    now += 2 * HOUR;
    const seen: Result<RegionDocument>[] = [];
    open().watchRegion((result) => { seen.push(result); });
    await until(() => { expect(seen).toHaveLength(2); });
    expect(seen).toMatchObject([{ ok: true, meta: { source: 'saved', freshness: 'aging' } }, { ok: false, fallback: { data: { name: 'Kabupaten Contoh' } } }]);
  });

  it('holds the directory too, with what it takes to open a service, and not a list that would push out all else', async () => {
    const entry = exampleServices().data[0]!;
    const files = { 'services.json': exampleServices(), 'services/ktp-hilang.json': exampleService(), 'apps.json': exampleApps(), [OFFICE]: office() };
    for (const [path, file] of Object.entries(files)) server.files.set(path, file);
    const first = open();
    await first.services();
    await first.servicePaths('ktp-hilang');
    await until(() => { for (const path of Object.keys(files)) expect(store.get(keyOf(path)), path).toBeTruthy(); });
    server.files.clear();
    now += 2 * HOUR;
    const second = open();
    const seen: Result<ServicesDocument>[] = [];
    second.watchServices((result) => { seen.push(result); });
    await until(() => { expect(seen).toMatchObject([{ ok: true, meta: { source: 'saved', fetchedAt: MONDAY_10 } }, { ok: false, fallback: { data: [{ id: entry.id }] } }]); });
    // Half a minute from now is no preview: that too is asked of what nobody vouches for.
    for (const at of [undefined, now + MINUTE / 2]) {
      const opened = await second.servicePaths('ktp-hilang', { at });
      expect(opened).toMatchObject({ ok: false, fallback: { document: { data: { id: 'ktp-hilang' } } } });
      expect(!opened.ok && opened.fallback?.paths.map(({ state }) => state)).not.toContain('now');
    }

    server.files.set('services.json', { ...exampleServices(), generated: '2026-11-23T11:00:00+07:00', data: Array.from({ length: 501 }, (_, n) => ({ ...entry, id: `s${n}` })) });
    const before = store.get(keyOf('services.json'));
    expect(await open().services()).toMatchObject({ ok: true, meta: { source: 'network' } });
    expect(store.get(keyOf('services.json'))).toBe(before);
  });

  it('is bounded: the oldest records give way', async () => {
    for (let i = 0; i < 60; i++) store.set(`tetap:1:https://example.go.id/offices/o${i}.json`, JSON.stringify([{}, MONDAY_10 - i * MINUTE]));
    await visit();
    const kept = [...store.keys()];
    expect(kept).toHaveLength(40);
    expect(kept).toContain('tetap:1:https://example.go.id/offices/o0.json');
    expect(kept).not.toContain('tetap:1:https://example.go.id/offices/o59.json');
  });

  it('is bounded in characters too: the oldest give way to a new one', () => {
    const keys = Array.from({ length: 5 }, (_, index) => `tetap:1:https://example.go.id/offices/o${index}.json`);
    keys.forEach((key, index) => { store.set(key, `["${'x'.repeat(99_980)}",${MONDAY_10 - index}]`); });
    expect(store.get(keys[0]!)).toHaveLength(99_998);
    save(store, `${server.feed}/`, LIVE, { value: live(), issues: [], fetchedAt: MONDAY_10, from: 'network' });
    expect(store.get(keyOf('live.json'))!.length).toBeGreaterThan(8);
    expect([...store.keys()]).toEqual([...keys.slice(0, 3), keyOf('live.json')]);
  });

  it('costs one look at each other record, however many there are', () => {
    for (let index = 0; index < 39; index++) store.set(`tetap:1:https://example.go.id/${index}/offices/x.json`, `[{},${MONDAY_10 - index}]`);
    const looked: string[] = [];
    const counted: Store = { ...store, keys: () => store.keys(), get: (key) => (looked.push(key), store.get(key)), set: (key, value) => { store.set(key, value); }, remove: (key) => { store.remove(key); } };
    save(counted, `${server.feed}/`, LIVE, { value: live(), issues: [], fetchedAt: MONDAY_10, from: 'network' });
    expect(looked.filter((key) => key !== keyOf('live.json'))).toHaveLength(39);
  });

  it('makes room in a store that is full, and does without where that does not help', async () => {
    let room = 2;
    const inner = memoryStore();
    store = { ...inner, set(key, value) {
      if ([...inner.keys()].length >= room && !inner.get(key)) throw new DOMException('full', 'QuotaExceededError');
      inner.set(key, value);
    } };
    inner.set('tetap:1:https://example.go.id/offices/old.json', JSON.stringify([{}, 5]));
    await visit();
    expect([...store.keys()].sort()).toEqual([keyOf('live.json'), keyOf(OFFICE)].sort());
    room = 0;
    inner.remove(keyOf(OFFICE));
    inner.remove(keyOf('live.json'));
    const seen = watch(open());
    await until(() => { expect(said(seen)).toEqual([['network', 'open']]); });
  });

  it('may be out of reach: a store whose every method throws is no store', async () => {
    const blocked = (): never => { throw new DOMException('blocked', 'SecurityError'); };
    const seen = watch(open({ store: { get: blocked, set: blocked, remove: blocked, keys: blocked } }));
    await until(() => { expect(said(seen)).toEqual([['network', 'open']]); });
  });
});

describe('a page', () => {
  it('keeps documents in localStorage, unless it may not', async () => {
    const inner = memoryStore();
    const page = { baseURI: 'https://example.go.id/', visibilityState: 'visible', querySelectorAll: () => [], addEventListener: () => undefined, removeEventListener: () => undefined };
    vi.stubGlobal('document', page);
    vi.stubGlobal('localStorage', new Proxy({ getItem: inner.get, setItem: inner.set, removeItem: inner.remove }, { ownKeys: () => [...inner.keys()], getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }) }));
    const seen = watch(createClientHere());
    await until(() => { expect(said(seen)).toEqual([['network', 'open']]); });
    await until(() => { expect(inner.get(keyOf(OFFICE))).toBeTruthy(); });
    vi.stubGlobal('localStorage', undefined);
    const other = watch(createClientHere());
    await until(() => { expect(said(other)).toEqual([['network', 'open']]); });
  });
  const createClientHere = (): Client => {
    const client = createClient({ feed: server.feed, now: () => now });
    clients.push(client);
    return client;
  };

  it('may carry documents inline: a first answer without any request', async () => {
    const scripts = [
      { dataset: { tetapFeed: 'ftp://example.go.id/' }, textContent: '{}' },
      { dataset: { tetapFeed: 'https://other.example.go.id/feed/' }, textContent: '{}' },
      { dataset: { tetapFeed: server.feed }, textContent: JSON.stringify({ [OFFICE]: office('disdukcapil', 60), 'live.json': live() }) },
    ];
    vi.stubGlobal('document', { baseURI: 'https://example.go.id/', visibilityState: 'visible', querySelectorAll: () => scripts, addEventListener: () => undefined, removeEventListener: () => undefined });
    const seen = watch(open());
    await until(() => { expect(said(seen)).toEqual([['bootstrap', 'stale'], ['network', 'open']]); });
  });

  it('may carry junk inline', async () => {
    vi.stubGlobal('document', { baseURI: 'https://example.go.id/', visibilityState: 'visible', querySelectorAll: () => [{ dataset: { tetapFeed: server.feed }, textContent: '{' }], addEventListener: () => undefined, removeEventListener: () => undefined });
    const seen = watch(open());
    await until(() => { expect(said(seen)).toEqual([['network', 'open']]); });
  });
});

describe('bootstrap', () => {
  it('answers at once, not as fresh, and the newer of it and the saved copy counts', async () => {
    const newer = office('disdukcapil', 60, { generated: '2026-11-23T09:56:00+07:00' });
    await visit();
    const seen = watch(open({ bootstrap: { [OFFICE]: { ...newer, data: { ...newer.data, name: 'Baru' } } } }));
    await until(() => { expect(seen.length).toBeGreaterThan(0); });
    expect(seen[0]).toMatchObject({ ok: true, value: { document: { data: { name: 'Baru' } }, status: { headline: 'stale' } }, meta: { source: 'bootstrap', freshness: 'aging', age: 4 * MINUTE } });
  });
});
