import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClient, isFeedError, memoryStore } from '../src/index.js';
import type { Client } from '../src/index.js';
import { exampleOffice, exampleRegion, exampleService } from '../src/testing/index.js';
import { apps, envelope, live, MINUTE, MONDAY_10, office, region, service, services } from './documents.js';
import { startFeedServer } from './feedServer.js';
import type { FeedServer } from './feedServer.js';

let server: FeedServer;
let client: Client;
let now: number;

beforeEach(async () => {
  server = await startFeedServer();
  now = MONDAY_10;
  client = createClient({ feed: server.feed, now: () => now });
});
afterEach(async () => {
  client.close();
  await server.close();
});

function hang(): void {
  // An answer that never comes.
}

describe('createClient', () => {
  it.each([{ feed: 'http://example.go.id/' }, { feed: '' }, { feed: 'https://example.go.id', timeout: 0 }, { feed: 'https://example.go.id', timeout: NaN }, { feed: 'https://example.go.id', timeout: 2 ** 31 }])('throws for %j', (options) => {
    let thrown: unknown;
    try {
      createClient(options);
    } catch (error) {
      thrown = error;
    }
    expect(isFeedError(thrown) && thrown.code).toBe('config');
  });

  it.each([
    [{ feed: 'http://example.go.id/' }, 'No https folder: http://example.go.id/'], [{ feed: 5 }, 'No https folder: number'],
    [{ feed: 'https://example.go.id', timeout: 0 }, 'No such timeout: 0'], [{ feed: 'https://example.go.id', timeout: '5s' }, 'No such timeout: string'],
    [{ feed: 'https://example.go.id', transport: 'fetch' }, 'No such transport: string'], [{ feed: 'https://example.go.id', now: null }, 'No such now: object'],
  ])('says of %j which option, and what was found', (options, message) => {
    expect(() => createClient(options as never)).toThrow(message);
  });

  it.each([
    [], [undefined], [null], [{}], [{ feed: Symbol('feed') }], [{ feed: Object.create(null) as unknown }], [{ feed: 'https://example.go.id', timeout: Symbol('timeout') }],
    [{ feed: 'https://example.go.id', transport: 'fetch' }], [{ feed: 'https://example.go.id', now: 5 }],
  ])('throws nothing but its own error for %o', (...options) => {
    vi.stubGlobal('document', { baseURI: 'https://example.go.id/' });
    try {
      (createClient as (...options: unknown[]) => unknown)(...options);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ name: 'FeedError', code: 'config' });
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it('asks nothing by itself', async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(server.asked).toEqual([]);
  });
});

describe('by default, a client', () => {
  it('retries a first reading that fails, and every later one', async () => {
    let turns = 0;
    server.files.set('region.json', (response) => {
      turns += 1;
      if (turns % 2 === 1) response.writeHead(503).end();
      else response.end(JSON.stringify({ ...envelope, data: region }));
    });
    expect((await client.region()).ok).toBe(true);
    now += 60 * MINUTE;
    expect(await client.region()).toMatchObject({ ok: true, meta: { source: 'network' } });
    expect(turns).toBe(4);
  });
});

describe('documents', () => {
  it('are read from their paths', async () => {
    server.files.set('region.json', { ...envelope, data: region });
    server.files.set('offices.json', { ...envelope, data: [{ id: 'disdukcapil', name: 'Disdukcapil', kind: 'dinas' }] });
    server.files.set('offices/disdukcapil.json', office());
    server.files.set('services.json', services);
    server.files.set('services/ktp-hilang.json', service);
    server.files.set('apps.json', apps);
    server.files.set('live.json', live());
    const results = await Promise.all([client.region(), client.offices(), client.office('disdukcapil'), client.services(), client.service('ktp-hilang'), client.apps(), client.live()]);
    expect(results.map((result) => result.ok && [result.meta.document, result.meta.issues])).toEqual(
      ['region.json', 'offices.json', 'offices/disdukcapil.json', 'services.json', 'services/ktp-hilang.json', 'apps.json', 'live.json'].map((path) => [path, []]));
    expect(results[6]).toMatchObject({ value: { readAt: now, document: { build: 'b1' } } });
  });

  it('that are not there are typed errors, as are ids that cannot be', async () => {
    expect(await client.office('tiada')).toMatchObject({ ok: false, error: { code: 'not-found', status: 404 } });
    expect(await client.live()).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await client.service('../region')).toMatchObject({ ok: false, error: { code: 'config' } });
    expect(server.asked).toEqual(['offices/tiada.json', 'live.json']);
  });

  it('can be given up', async () => {
    server.files.set('offices/disdukcapil.json', hang);
    const controller = new AbortController();
    const asked = client.office('disdukcapil', { signal: controller.signal });
    await vi.waitFor(() => { expect(server.asked).toHaveLength(1); });
    controller.abort();
    expect(await asked).toMatchObject({ ok: false, error: { code: 'aborted' } });
    await vi.waitFor(() => { expect(server.dropped).toHaveLength(1); });
  });
});

describe('callers without types', () => {
  type Ask = (...args: unknown[]) => Promise<unknown>;
  const config = { ok: false, error: { name: 'FeedError', code: 'config' } };
  const ofOne = ['office', 'service', 'officeStatus', 'dutyOfficers', 'servicePaths'] as const;
  const ofAll = ['region', 'offices', 'services', 'apps', 'live'] as const;

  it.each([undefined, null, 5, Symbol('id'), {}, Object.create(null), 5n])('get an error for the id %o', async (id) => {
    for (const name of ofOne) expect(await (client[name] as Ask)(id)).toMatchObject(config);
    expect(await new Promise((resolve) => { (client.watchOffice as (...args: unknown[]) => unknown)(id, resolve); })).toMatchObject(config);
    expect(server.asked).toEqual([]);
  });

  it.each([[{ signal: 'now' }], [{ signal: {} }]])('get an error for %o', async (asking) => {
    for (const name of ofOne) expect(await (client[name] as Ask)('x', asking)).toMatchObject(config);
    for (const name of ofAll) expect(await (client[name] as Ask)(asking)).toMatchObject(config);
    for (const name of ['watchLive', 'watchServices'] as const) {
      expect(await new Promise((resolve) => { (client[name] as (...args: unknown[]) => unknown)(resolve, asking); })).toMatchObject(config);
    }
    expect(server.asked).toEqual([]);
  });

  it.each([[null], [{ signal: null }]])('may ask with %o', async (asking) => {
    const missing = { ok: false, error: { code: 'not-found' } };
    for (const name of ofOne) expect(await (client[name] as Ask)('x', asking)).toMatchObject(missing);
    for (const name of ofAll) expect(await (client[name] as Ask)(asking)).toMatchObject(missing);
    for (const name of ['watchLive', 'watchServices'] as const) {
      expect(await new Promise((resolve) => { (client[name] as (...args: unknown[]) => unknown)(resolve, asking); })).toMatchObject(missing);
    }
    expect(await new Promise((resolve) => { (client.watchOffice as (...args: unknown[]) => unknown)('x', resolve, asking); })).toMatchObject(missing);
  });
});

describe('officeStatus', () => {
  it('asks for office and overlay at the same time, once, whoever asks', async () => {
    server.files.set('offices/disdukcapil.json', office('disdukcapil', 60));
    server.files.set('live.json', live());
    const [one, other] = await Promise.all([client.officeStatus('disdukcapil'), client.officeStatus('disdukcapil')]);
    expect(one).toMatchObject({ ok: true, value: { headline: 'open', counter: { state: 'open', until: Date.parse('2026-11-23T15:00:00+07:00') }, freshness: { state: 'fresh' } } });
    expect(other.ok).toBe(true);
    expect([...server.asked].sort()).toEqual(['live.json', 'offices/disdukcapil.json']);
  });

  it('takes a feed without an overlay as it is, and does not look for one again', async () => {
    server.files.set('offices/disdukcapil.json', office());
    server.files.set('offices/dinkes.json', office('dinkes'));
    expect(await client.officeStatus('disdukcapil')).toMatchObject({ ok: true, value: { headline: 'open' } });
    expect(await client.officeStatus('dinkes')).toMatchObject({ ok: true, value: { headline: 'open' } });
    expect(server.asked.filter((path) => path === 'live.json')).toHaveLength(1);
  });

  it('is not open on the word of a feed whose promised overlay is missing', async () => {
    server.files.set('offices/disdukcapil.json', office('disdukcapil', 60));
    expect(await client.officeStatus('disdukcapil')).toMatchObject({ ok: true, value: { headline: 'stale', freshness: { state: 'aging' } } });
  });

  it('waits four seconds for the overlay, and not longer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      server.files.set('offices/disdukcapil.json', office('disdukcapil', 60));
      server.files.set('live.json', hang);
      let status: unknown;
      void client.officeStatus('disdukcapil').then((result) => { status = result; });
      await vi.waitFor(() => { expect(server.asked).toHaveLength(2); }, { interval: 10 });
      await vi.advanceTimersByTimeAsync(3000);
      expect(status).toBeUndefined();
      await vi.advanceTimersByTimeAsync(1100);
      expect(status).toMatchObject({ ok: true, value: { headline: 'stale' } });
    } finally {
      vi.useRealTimers();
    }
  });

  it('is of what has come while it waited', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      server.files.set('offices/disdukcapil.json', office('disdukcapil', 60));
      server.files.set('live.json', live());
      const seen: unknown[] = [];
      client.watchOffice('disdukcapil', (result) => { seen.push(result.ok && result.value.status.counter.state); });
      await vi.waitFor(() => { expect([seen.at(-1), client.syncState()]).toEqual(['open', 'polling']); }, { interval: 10 });
      now += 61_000;
      server.files.set('live.json', hang);
      server.files.set('offices/disdukcapil.json', { ...office('disdukcapil', 60), data: { ...office('disdukcapil', 60).data, serviceHours: {} } });
      let answer: unknown;
      void client.officeStatus('disdukcapil').then((result) => { answer = result; });
      void client.refresh();
      await vi.waitFor(() => { expect(seen.at(-1)).toBe('closed'); }, { interval: 10 });
      await vi.advanceTimersByTimeAsync(4100);
      expect(answer).toMatchObject({ ok: true, value: { counter: { state: 'closed' } } });
    } finally {
      vi.useRealTimers();
    }
  });

  it('does not hold to an overlay that the region does not name, and that nobody asks for again', async () => {
    server.files.set('offices/disdukcapil.json', office());
    server.files.set('live.json', live({}, { overrides: [{ id: 'lama', office: 'disdukcapil', effect: 'closed', from: '2026-11-23T09:50:00+07:00' }] }));
    expect(await client.officeStatus('disdukcapil')).toMatchObject({ ok: true, value: { headline: 'open' } });
    const seen: unknown[] = [];
    client.watchOffice('disdukcapil', (result) => { seen.push(result.ok && [result.value.status.headline, result.value.overlay.document]); });
    await vi.waitFor(() => { expect(client.syncState()).toBe('polling'); });
    expect(seen).toEqual([['open', undefined]]);
  });

  it('heeds an override', async () => {
    server.files.set('offices/disdukcapil.json', office('disdukcapil', 60));
    server.files.set('live.json', live({}, { overrides: [{ id: 'mati-lampu', office: 'disdukcapil', effect: 'closed', from: '2026-11-23T09:50:00+07:00', until: '2026-11-23T11:00:00+07:00' }] }));
    expect(await client.officeStatus('disdukcapil')).toMatchObject({ ok: true, value: { counter: { state: 'closed' }, headline: 'closedSpecial' } });
  });

  it('previews another instant', async () => {
    server.files.set('offices/disdukcapil.json', office());
    const at = Date.parse('2026-11-24T16:00:00+07:00');
    expect(await client.officeStatus('disdukcapil', { at })).toMatchObject({ ok: true, value: { at, counter: { state: 'closed' }, freshness: { state: 'preview' } } });
  });

  it('answers from the last good document, as an error, when the network fails', async () => {
    server.files.set('offices/disdukcapil.json', office());
    await client.officeStatus('disdukcapil');
    now += 60 * MINUTE;
    server.files.delete('offices/disdukcapil.json');
    expect(await client.officeStatus('disdukcapil')).toMatchObject({ ok: false, error: { code: 'not-found' }, fallback: { at: now, counter: { state: 'open' } } });
  });

  it('is never sure by a clock that is two years slow', async () => {
    server.files.set('offices/disdukcapil.json', office());
    now = Date.parse('2024-11-23T10:00:00+07:00');
    const result = await client.officeStatus('disdukcapil');
    expect(result).toMatchObject({ ok: true, value: { headline: 'stale', at: Date.parse(envelope.generated) } });
    expect(client.clock.source).toBe('feed');
  });

  it('takes no closure back on a slow phone that the host has put right, where an edge lags', async () => {
    const real = now;
    now -= 400 * 86_400_000;
    const send = (document: object): void => { server.files.set('live.json', (response) => { response.writeHead(200, { date: new Date(real).toUTCString() }).end(JSON.stringify(document)); }); };
    server.files.set('offices/disdukcapil.json', office('disdukcapil', 60));
    const answers: unknown[] = [];
    for (const document of [live(), live({ generated: '2026-11-23T09:59:00+07:00' }, { overrides: [{ id: 'banjir', office: 'disdukcapil', effect: 'closed', from: '2026-11-23T09:50:00+07:00' }] }), live()]) {
      send(document);
      const result = await client.officeStatus('disdukcapil');
      answers.push(result.ok && result.value.headline);
      now += 61_000;
    }
    expect([answers, client.clock.source]).toEqual([['open', 'closedSpecial', 'closedSpecial'], 'server']);
  });

  it.each([
    ['the first answer', 'it hides its `Age`'], ['a later one', 'it hides its `Age`'], ['the first answer', 'it is dated anew'], ['a later one', 'it is dated anew'],
    ['the first answer', 'two caches date it anew'], ['a later one', 'two caches say how old it is'],
  ])('is not fresh by an overlay that a cache has kept for hours, though: %s, %s', async (which, how) => {
    const old = JSON.stringify(live());
    const keep = (kept = now - 3 * 60 * MINUTE): void => {
      server.files.set('live.json', (response) => { response.writeHead(200, {
        'it hides its `Age`': { date: new Date(kept).toUTCString() },
        'it is dated anew': { date: new Date(now).toUTCString(), age: '10800' },
        'two caches date it anew': { date: new Date(now).toUTCString(), age: '0, 10800' },
        'two caches say how old it is': { date: new Date(kept).toUTCString(), age: '10800, 10800' },
      }[how]).end(old); });
    };
    server.files.set('offices/disdukcapil.json', office('disdukcapil', 60));
    if (which === 'a later one') server.files.set('live.json', live());
    else keep();
    const fresh = await client.officeStatus('disdukcapil');
    expect(fresh).toMatchObject({ ok: true, value: { headline: which === 'a later one' ? 'open' : 'stale' } });
    keep();
    now += 30 * MINUTE;
    expect(await client.officeStatus('disdukcapil')).toMatchObject({ ok: true, value: { headline: 'stale' } });
  });

  it('is fresh again once a cache on the way has gone, though the browser keeps the `Age` of its 304 until it loads anew', async () => {
    let age: string | undefined = '10800';
    const documents: Record<string, unknown> = { 'offices/disdukcapil.json': office('disdukcapil', 60), 'live.json': live() };
    const other = createClient({
      feed: server.feed, store: null, now: () => now,
      transport: ({ url, cache }) => {
        if (url.endsWith('live.json') && cache === 'reload') age = undefined;
        return Promise.resolve(new Response(JSON.stringify(documents[url.replace(/.*\/(?=offices|live)/, '')]), { headers: { date: new Date(now).toUTCString(), ...(age !== undefined && { age }) } }));
      },
    });
    for (const headline of ['stale', 'open']) {
      expect(await other.officeStatus('disdukcapil')).toMatchObject({ ok: true, value: { headline } });
      now += 61_000;
    }
    other.close();
  });

  it.each(['the first answer', 'a later one', 'a watch\'s first'])('is not fresh by an overlay that was on its way while the machine slept, where its host hides `Date`: %s', async (which) => {
    const headline = which === 'a watch\'s first'
      ? () => new Promise((resolve) => { client.watchOffice('disdukcapil', (result) => { resolve(result.ok && result.value.status.headline); }); })
      : async () => { const result = await client.officeStatus('disdukcapil'); return result.ok && result.value.headline; };
    server.files.set('offices/disdukcapil.json', office('disdukcapil', 60));
    server.files.set('live.json', live());
    if (which === 'a later one') expect(await headline()).toBe('open');
    now += 2 * MINUTE;
    server.files.set('live.json', (response) => {
      now += 60 * MINUTE;
      response.end(JSON.stringify(live()));
    });
    expect(await headline()).toBe('stale');
  });

  it('fetches an office again when the overlay, arriving with it, names a newer build', async () => {
    const newer = { build: 'b2', generated: '2026-11-23T09:58:00+07:00' };
    let turns = 0;
    server.files.set('offices/disdukcapil.json', (response) => {
      response.end(JSON.stringify(turns++ === 0 ? office('disdukcapil', 60) : office('disdukcapil', 60, newer)));
    });
    server.files.set('live.json', live(newer));
    expect(await client.officeStatus('disdukcapil')).toMatchObject({ ok: true, value: { headline: 'open', freshness: { state: 'fresh' } } });
    expect(turns).toBe(2);
  });

  it.each([NaN, Infinity, 0.5, -1e15])('gives the instant %d back as an error', async (at) => {
    server.files.set('offices/disdukcapil.json', office());
    const wrong = { ok: false, error: { code: 'config' } };
    expect([await client.officeStatus('disdukcapil', { at }), await client.dutyOfficers('disdukcapil', { at }), await client.servicePaths('x', { at })]).toMatchObject([wrong, wrong, wrong]);
    await new Promise<void>((resolve) => client.watchOffice('disdukcapil', (result) => {
      expect(result).toMatchObject(wrong);
      resolve();
    }, { at }));
  });

  it('ends with close', async () => {
    server.files.set('offices/disdukcapil.json', hang);
    const asked = client.officeStatus('disdukcapil');
    await vi.waitFor(() => { expect(server.asked).toHaveLength(2); });
    client.close();
    expect(await asked).toMatchObject({ ok: false, error: { code: 'aborted' } });
    expect(await client.officeStatus('disdukcapil')).toMatchObject({ ok: false, error: { code: 'aborted' } });
    await vi.waitFor(() => { expect(server.dropped).toHaveLength(1); });
  });

  it('proves no more by a clock that was put back since, though nobody watches', async () => {
    let passed = 0;
    const steady = vi.spyOn(performance, 'now').mockImplementation(() => passed);
    server.files.set('offices/disdukcapil.json', office('disdukcapil', 300, { ttl: 300 }));
    server.files.set('live.json', live({ ttl: 300 }));
    expect(await client.officeStatus('disdukcapil')).toMatchObject({ ok: true, value: { headline: 'open' } });
    server.files.clear();
    passed = 16 * MINUTE;
    now += 2 * MINUTE;
    expect(await client.officeStatus('disdukcapil')).toMatchObject({ fallback: { headline: 'stale', freshness: { state: 'aging' } } });
    steady.mockRestore();
  });
});

describe('dutyOfficers', () => {
  it('says who is on duty', async () => {
    server.files.set('offices/disdukcapil.json', office());
    expect(await client.dutyOfficers('disdukcapil')).toMatchObject({ ok: true, value: { now: [{ post: { id: 'piket' } }], next: undefined } });
    expect(await client.dutyOfficers('disdukcapil', { at: MONDAY_10 - 3 * 60 * MINUTE })).toMatchObject({ ok: true, value: { now: [], next: { shift: { id: 's1' } } } });
  });
});

describe('servicePaths', () => {
  it('finds the ways, with their offices and apps', async () => {
    server.files.set('offices/disdukcapil.json', office('disdukcapil', 60));
    server.files.set('services/ktp-hilang.json', service);
    server.files.set('apps.json', apps);
    server.files.set('live.json', live({}, { incidents: [{ id: 'i1', app: 'aplikasi', state: 'down', from: '2026-11-23T09:00:00+07:00', until: '2026-11-23T12:00:00+07:00' }] }));
    const result = await client.servicePaths('ktp-hilang');
    expect(result.ok && result.value.paths.map(({ path, state }) => [path.kind, state])).toEqual([['counter', 'now'], ['counter', 'unknown'], ['web', 'down']]);
    expect(result.ok && [[...result.value.apps.keys()], [...result.value.offices.keys()]]).toEqual([['aplikasi'], ['disdukcapil']]);
    expect(result.ok && result.value.at).toBe(now);
  });

  it('ends the day of an app in the zone of the region, also where no office is believed or given', async () => {
    const wit = { zone: 'Asia/Jayapura', live: { ttl: 60 } };
    const end = Date.parse('2026-11-24T00:00:00+09:00');
    const store = memoryStore();
    const ask = async (id: string): Promise<unknown> => {
      const asked = createClient({ feed: server.feed, now: () => now, store });
      const result = await asked.servicePaths(id);
      await vi.waitFor(() => { expect(store.get([...store.keys()].find((key) => key.endsWith('offices/disdukcapil.json')) ?? '')).toBeTruthy(); });
      asked.close();
      return result.ok && [result.value.zone, ...result.value.paths.map(({ path, state, until }) => `${path.kind} ${state}${'app' in path ? ` ${until}` : ''}`)];
    };
    server.files.set('offices/disdukcapil.json', exampleOffice({ region: wit }));
    server.files.set('services/ktp-hilang.json', service);
    server.files.set('apps.json', apps);
    server.files.set('live.json', live({}, { incidents: [{ id: 'i1', app: 'aplikasi', state: 'maintenance', from: '2026-11-23T09:00:00+09:00' }] }));
    expect(await ask('ktp-hilang')).toEqual(['Asia/Jayapura', 'counter now', 'counter unknown', `web maintenance ${end}`]);
    now += 60 * MINUTE;
    server.files.set('offices/disdukcapil.json', (response) => { response.writeHead(503).end(); });
    expect(await ask('ktp-hilang')).toEqual(['Asia/Jayapura', 'counter unknown', 'counter unknown', `web maintenance ${end}`]);
    server.files.set('region.json', exampleRegion(wit));
    server.files.set('services/online.json', exampleService({ id: 'online', app: 'aplikasi', paths: [{ kind: 'web', url: 'https://layanan.example.go.id/ktp', app: 'aplikasi' }] }));
    expect(await ask('online')).toEqual(['Asia/Jayapura', `web maintenance ${end}`]);
  });

  it('heeds no overlay that no office\'s region names', async () => {
    server.files.set('offices/disdukcapil.json', office());
    server.files.set('services/ktp-hilang.json', service);
    server.files.set('apps.json', apps);
    server.files.set('live.json', live({}, {
      overrides: [{ id: 'banjir', office: 'disdukcapil', effect: 'closed', from: '2026-11-23T09:00:00+07:00' }],
      incidents: [{ id: 'i1', app: 'aplikasi', state: 'down', from: '2026-11-23T09:00:00+07:00' }],
    }));
    const result = await client.servicePaths('ktp-hilang');
    expect(result.ok && result.value.paths.map(({ path, state }) => [path.kind, state])).toEqual([['counter', 'now'], ['web', 'now'], ['counter', 'unknown']]);
    expect(result.ok && result.value.overlay.document).toBe(undefined);
  });

  it('counts no way as good now by a service document that has expired', async () => {
    server.files.set('offices/disdukcapil.json', office('disdukcapil', 60));
    server.files.set('services/ktp-hilang.json', { ...service, validUntil: '2026-11-22T00:00:00+07:00' });
    server.files.set('apps.json', apps);
    server.files.set('live.json', live());
    const result = await client.servicePaths('ktp-hilang');
    expect(result.ok && result.value.paths.filter(({ state }) => state === 'now' || state === 'slow')).toEqual([]);
  });

  it('counts no way as good now by a service that a newer build has withdrawn', async () => {
    server.files.set('offices/disdukcapil.json', office('disdukcapil', 60));
    server.files.set('services/ktp-hilang.json', service);
    server.files.set('apps.json', apps);
    server.files.set('live.json', live());
    const states = (paths: readonly { state: string }[] = []): string[] => paths.map(({ state }) => state);
    const before = await client.servicePaths('ktp-hilang');
    expect(before.ok && states(before.value.paths)).toEqual(['now', 'now', 'unknown']);
    now += 2 * MINUTE;
    const newer = { build: 'b2', generated: '2026-11-23T10:01:00+07:00' };
    server.files.set('offices/disdukcapil.json', office('disdukcapil', 60, newer));
    server.files.set('live.json', live(newer));
    server.files.delete('services/ktp-hilang.json');
    await client.live();
    const after = await client.servicePaths('ktp-hilang');
    expect(after).toMatchObject({ ok: false, error: { code: 'not-found' }, fallback: { document: { data: { id: 'ktp-hilang' } } } });
    expect(!after.ok && states(after.fallback?.paths)).toEqual(['unknown', 'unknown', 'unknown']);
  });

  it.each([['b0', 'unknown'], ['b1', 'now']] as const)('counts a way as good beside an overlay that is late only where the service repeats its build: %s', async (repeats, expected) => {
    const published = '2026-11-23T09:59:00+07:00';
    server.files.set('services/ktp-hilang.json', { ...service, build: 'b2', generated: published, repeats, data: { ...service.data, paths: service.data.paths.slice(1, 2) } });
    server.files.set('apps.json', apps);
    server.files.set('live.json', live());
    const result = await client.servicePaths('ktp-hilang');
    expect(result.ok && result.value.paths.map(({ state }) => state)).toEqual([expected]);
  });

  it('reads again what the overlay, arriving meanwhile, says is replaced', async () => {
    const newer = { build: 'b2', generated: '2026-11-23T10:01:00+07:00' };
    server.files.set('offices/disdukcapil.json', office('disdukcapil', 60));
    server.files.set('services/ktp-hilang.json', service);
    server.files.set('apps.json', apps);
    server.files.set('live.json', live());
    await client.servicePaths('ktp-hilang');
    now += 2 * MINUTE;
    server.files.set('offices/disdukcapil.json', office('disdukcapil', 60, newer));
    server.files.set('services/ktp-hilang.json', { ...service, ...newer, data: { ...service.data, paths: service.data.paths.slice(0, 1) } });
    server.files.set('apps.json', { ...apps, ...newer });
    server.files.set('live.json', live(newer));
    const result = await client.servicePaths('ktp-hilang');
    expect(result.ok && [result.value.document.build, ...result.value.paths.map(({ state }) => state)]).toEqual(['b2', 'now']);
    expect(result.ok && result.value.offices.get('disdukcapil')!.build).toBe('b2');
    expect(server.asked.filter((path) => path === 'services/ktp-hilang.json')).toHaveLength(2);
  });

  it('is an error without the service', async () => {
    expect(await client.servicePaths('tiada')).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await client.servicePaths('A/B')).toMatchObject({ ok: false, error: { code: 'config' } });
  });
});
