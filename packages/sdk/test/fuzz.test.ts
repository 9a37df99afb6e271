import { liveDocument, officeDocument, readFeedDocument } from '@tetap/feed';
import { officeStatus } from '@tetap/schedule';
import type { OfficeStatus } from '@tetap/schedule';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient, isFeedError, memoryStore } from '../src/index.js';
import type { Client, OfficeView, Result, Store, Transport } from '../src/index.js';
import { apps, envelope, live, MONDAY_10, office, region, service, services } from './documents.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const documents: Readonly<Record<string, Json>> = JSON.parse(JSON.stringify({
  'region.json': { ...envelope, data: region },
  'offices.json': { ...envelope, data: [{ id: 'disdukcapil', name: 'Disdukcapil', kind: 'dinas' }] },
  'offices/disdukcapil.json': office('disdukcapil', 60, { data: { ...office('disdukcapil', 60).data,
    exceptions: [{ id: 'e', from: '2026-11-23', until: '2026-11-24', effect: 'limited', only: ['KTP'] }],
    holidays: [{ id: 'h', from: '2026-11-25', until: '2026-11-25', kind: 'national', name: 'Libur', hours: [] }],
    policies: [{ id: 'p', from: '2026-11-01', until: '2026-12-01', kind: 'hybrid' }] } }),
  'live.json': live({}, { overrides: [{ id: 'o', office: 'disdukcapil', effect: 'closed', from: '2026-11-23T11:00:00+07:00', until: '2026-11-23T12:00:00+07:00' }],
    incidents: [{ id: 'i', app: 'aplikasi', state: 'down', from: '2026-11-23T09:00:00+07:00' }] }),
  'services.json': services, 'services/ktp-hilang.json': service, 'apps.json': apps,
})) as Readonly<Record<string, Json>>;

/** Every place in a value, as a list of keys. */
function places(value: Json): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [[], ...Object.entries(value).flatMap(([key, inner]) => places(inner).map((path) => [key, ...path]))];
}
function replaced(value: Json, [key, ...rest]: readonly string[], by: Json | undefined): Json | undefined {
  if (key === undefined) return by;
  if (typeof value !== 'object' || value === null) return value;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as { [key: string]: Json };
  const inner = replaced(copy[key]!, rest, by);
  if (inner === undefined) Reflect.deleteProperty(copy, key);
  else copy[key] = inner;
  return copy;
}

const paths = Object.keys(documents);
const oneMutation = fc.constantFrom(...paths).chain((path) => fc.record({
  path: fc.constant(path), at: fc.constantFrom(...places(documents[path]!)),
  by: fc.oneof(fc.constant(undefined), fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>, fc.constantFrom<Json>('', '2026-11-23', '2030-01-01T00:00:00Z', -1, 1e9, [], {}, 'open', 'unknown', '*')),
}));
/** Documents of another time, or of another run, are what a client most easily takes for good. */
const oneEnvelope = fc.record({
  path: fc.constantFrom('offices/disdukcapil.json', 'live.json'),
  at: fc.constantFrom(['generated'], ['build'], ['validUntil'], ['ttl'], ['heartbeat']),
  by: fc.constantFrom<Json>('2030-01-01T00:00:00Z', '2026-11-24T09:55:00+07:00', '2026-11-22T09:55:00+07:00', 'b2', 15, 604_800),
});
const damaged = fc.array(fc.oneof({ weight: 3, arbitrary: oneMutation }, { weight: 1, arbitrary: oneEnvelope }), { minLength: 1, maxLength: 3 }).map((mutations) => {
  const files: Record<string, Json | undefined> = { ...documents };
  for (const { path, at, by } of mutations) if (files[path] !== undefined) files[path] = replaced(files[path], at, by);
  return files;
});

const rejections: unknown[] = [];
const heard = (reason: unknown): void => { rejections.push(reason); };
beforeAll(() => { process.on('unhandledRejection', heard); });
afterAll(() => { process.off('unhandledRejection', heard); });

const serve = (files: Readonly<Record<string, Json | undefined>>): Transport => ({ url }) => {
  const body = files[url.replace('https://example.go.id/tetap/', '')];
  return Promise.resolve(body === undefined ? new Response('', { status: 404 }) : new Response(JSON.stringify(body)));
};
async function withClient<T>(files: Readonly<Record<string, Json | undefined>>, use: (client: Client) => Promise<T>, store?: Store): Promise<T> {
  const client = createClient({ feed: 'https://example.go.id/tetap/', transport: serve(files), now: () => MONDAY_10, ...(store && { store }) });
  try {
    return await use(client);
  } finally {
    client.close();
  }
}
const firstOf = (client: Client): Promise<Result<OfficeView>> => new Promise((resolve) => {
  const stop = client.watchOffice('disdukcapil', (result) => {
    resolve(result);
    stop();
  });
});

/** What the engine says of the records that survive reading; undefined where there is no office. */
function expected(files: Readonly<Record<string, Json | undefined>>): OfficeStatus | undefined {
  // As they travel: a hole in a list is a null there.
  const sent = JSON.parse(JSON.stringify(files)) as typeof files;
  const read = readFeedDocument(officeDocument, sent['offices/disdukcapil.json'], '').document;
  const overlay = readFeedDocument(liveDocument, sent['live.json'], '').document;
  return read?.data.id === 'disdukcapil' ? officeStatus(read, overlay ? { document: overlay, readAt: MONDAY_10 } : { document: undefined, readAt: undefined }, MONDAY_10) : undefined;
}
/** A clock that the feed proves wrong moves the instant: then only the certainty can be compared. */
const movesClock = (files: Readonly<Record<string, Json | undefined>>): boolean => ['offices/disdukcapil.json', 'live.json'].some((path) =>
  Date.parse(String((files[path] as { generated?: unknown } | null | undefined)?.generated)) > MONDAY_10 + 120_000);
const certain = (status: OfficeStatus): boolean => status.freshness.state === 'fresh' && status.headline !== 'stale';

describe('whatever a document has become', () => {
  it('a status is the engine\'s for the records that survive, and an error else', async () => {
    await fc.assert(fc.asyncProperty(damaged, async (files) => {
      const [asked, watched] = await withClient(files, (client) => Promise.all([client.officeStatus('disdukcapil'), firstOf(client)]));
      const right = expected(files);
      for (const result of [asked, watched.ok ? { ...watched, value: watched.value.status } : watched]) {
        if (!result.ok) {
          expect(isFeedError(result.error)).toBe(true);
          expect(right).toBeUndefined();
        } else if (movesClock(files)) expect(certain(result.value)).toBe(false);
        else expect(result.value).toEqual(right);
      }
    }), { numRuns: 400 });
    expect(rejections).toEqual([]);
  }, 30_000);

  it('no question throws or rejects', async () => {
    await fc.assert(fc.asyncProperty(damaged, (files) => withClient(files, async (client) => {
      const results = await Promise.all([
        client.region(), client.offices(), client.office('disdukcapil'), client.services(), client.service('ktp-hilang'), client.apps(), client.live(),
        client.dutyOfficers('disdukcapil'), client.servicePaths('ktp-hilang'), client.officeStatus('disdukcapil', { at: MONDAY_10 + 86_400_000 }),
      ]);
      for (const result of results) expect(result.ok || isFeedError(result.error)).toBe(true);
    })), { numRuns: 150 });
    expect(rejections).toEqual([]);
  }, 30_000);

  it('what was saved of it is never surer, nor says anything else', async () => {
    await fc.assert(fc.asyncProperty(damaged, async (files) => {
      const store = memoryStore();
      const before = await withClient(files, async (client) => {
        const first = await firstOf(client);
        await client.refresh();
        await new Promise((resolve) => { const stop = client.watchOffice('disdukcapil', () => { stop(); resolve(undefined); }); });
        return first;
      }, store);
      const saved = await withClient({}, firstOf, store);
      if (!saved.ok || !before.ok || movesClock(files)) return;
      expect(saved.meta.source).toBe('saved');
      expect([saved.value.status.counter.state, saved.value.status.counter.scope]).toEqual([before.value.status.counter.state, before.value.status.counter.scope]);
      // Of a feed without an overlay a copy within its `ttl` is as good as one in memory.
      if (certain(saved.value.status)) expect([before.value.document.data.region.live, certain(before.value.status)]).toEqual([undefined, true]);
    }), { numRuns: 150 });
    expect(rejections).toEqual([]);
  }, 30_000);

  it('a store full of junk is no worse', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(fc.string(), fc.json()), fc.oneof(fc.string(), fc.json()), async (one, other) => {
      const store = memoryStore();
      store.set('tetap:1:https://example.go.id/tetap/offices/disdukcapil.json', one);
      store.set('tetap:1:https://example.go.id/tetap/live.json', other);
      const result = await withClient(documents, firstOf, store);
      expect(result.ok && result.value.status).toEqual(expected(documents));
    }), { numRuns: 100 });
  });
});
