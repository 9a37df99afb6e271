import type { ServicesDocument } from '@tetap/feed';
import type { OverlayReading } from '@tetap/schedule';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClient, memoryStore } from '../src/index.js';
// What is loaded while it runs is loaded before, here: no real file arrives while the clock is advanced.
import '../src/keeping/openFeed.js';
import '../src/questions/createQuestions.js';
import type { Client, OfficeView, Result, ServicePaths } from '../src/index.js';
import { exampleRegion } from '../src/testing/index.js';
import { apps, live, MINUTE, MONDAY_10, office, service, services } from './documents.js';
import { startFeedServer } from './feedServer.js';
import { httpTransport } from './httpTransport.js';
import { pageEvents } from './pageEvents.js';
import { settle, until } from './realTime.js';
import type { FeedServer, Handler } from './feedServer.js';

const OFFICE = 'offices/disdukcapil.json';
const HOUR = 60 * MINUTE;

let server: FeedServer;
let client: Client;
let seen: Result<OfficeView>[];
const listen = (result: Result<OfficeView>): void => { seen.push(result); };
const headlines = (): unknown[] => seen.map((result) => result.ok ? result.value.status.headline : result.error.code);
const count = (path: string): number => server.asked.filter((asked) => asked === path).length;
beforeEach(async () => {
  // Timers and the date are ours; the network is real.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: MONDAY_10 });
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  server = await startFeedServer();
  seen = [];
  client = createClient({ feed: server.feed, transport: httpTransport });
});
afterEach(async () => {
  client.close();
  await settle();
  expect(vi.getTimerCount()).toBe(0);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
  await server.close();
});

describe('watchOffice', () => {
  it('gives the first answer, and a new one when time changes it', async () => {
    server.files.set(OFFICE, office('disdukcapil', undefined, { ttl: 604_800 }));
    client.watchOffice('disdukcapil', listen);
    await until(() => { expect(headlines()).toEqual(['open']); });
    await vi.advanceTimersByTimeAsync(4.5 * HOUR);
    expect(headlines().slice(-1)).toEqual(['closesSoon']);
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(headlines().slice(-1)).toEqual(['closed']);
    expect(server.asked.filter((path) => path === OFFICE)).toHaveLength(1);
  });

  it('does not speak without need', async () => {
    server.files.set(OFFICE, office('disdukcapil', 60));
    server.files.set('live.json', live());
    client.watchOffice('disdukcapil', listen);
    await until(() => { expect(seen).toHaveLength(1); });
    for (let minute = 1; minute <= 5; minute++) {
      await vi.advanceTimersByTimeAsync(MINUTE);
      await until(() => { expect(count('live.json')).toBe(1 + minute); });
      await settle();
    }
    expect(headlines()).toEqual(['open']);
    expect(count(OFFICE)).toBe(1);
  });

  it('has one timer, however many watch', async () => {
    server.files.set(OFFICE, office('disdukcapil', 60));
    server.files.set('live.json', live());
    for (let i = 0; i < 20; i++) client.watchOffice('disdukcapil', listen);
    client.watchLive(() => undefined);
    await until(() => { expect(seen).toHaveLength(20); });
    await settle();
    expect(vi.getTimerCount()).toBe(1);
    expect([count(OFFICE), count('live.json')]).toEqual([1, 1]);
  });

  it('polls the overlay and tells what it changes', async () => {
    server.files.set(OFFICE, office('disdukcapil', 60));
    server.files.set('live.json', live());
    client.watchOffice('disdukcapil', listen);
    await until(() => { expect(headlines()).toEqual(['open']); });
    server.files.set('live.json', live({ generated: '2026-11-23T10:00:30+07:00' },
      { overrides: [{ id: 'banjir', office: 'disdukcapil', effect: 'closed', from: '2026-11-23T10:00:00+07:00' }] }));
    await vi.advanceTimersByTimeAsync(MINUTE);
    await until(() => { expect(headlines()).toEqual(['open', 'closedSpecial']); });
    // The office itself was not asked for.
    expect(seen.map((result) => result.ok && [result.meta.document, result.meta.source])).toEqual([[OFFICE, 'network'], [OFFICE, 'memory']]);
  });

  it('stops believing when the overlay stops coming, and recovers', async () => {
    server.files.set(OFFICE, office('disdukcapil', 60, { ttl: 604_800 }));
    server.files.set('live.json', live());
    client.watchOffice('disdukcapil', listen);
    await until(() => { expect(headlines()).toEqual(['open']); });
    server.files.delete('live.json');
    for (let minute = 0; minute < 17; minute++) {
      await vi.advanceTimersByTimeAsync(MINUTE);
      await settle();
    }
    expect(headlines()).toEqual(['open', 'stale']);
    expect(count('live.json')).toBeLessThan(8);
    server.files.set('live.json', live());
    await vi.advanceTimersByTimeAsync(15 * MINUTE);
    await until(() => { expect(headlines()).toEqual(['open', 'stale', 'open']); });
  });

  it('fetches the office again, once, when the overlay names another build', async () => {
    server.files.set(OFFICE, office('disdukcapil', 60));
    server.files.set('live.json', live());
    client.watchOffice('disdukcapil', listen);
    await until(() => { expect(headlines()).toEqual(['open']); });
    const newer = { build: 'b2', generated: '2026-11-23T10:00:30+07:00' };
    const closed = office('disdukcapil', 60, newer);
    server.files.set(OFFICE, { ...closed, data: { ...closed.data, serviceHours: {} } });
    server.files.set('live.json', live(newer));
    await vi.advanceTimersByTimeAsync(MINUTE);
    await until(() => { expect(headlines().slice(-1)).toEqual(['closed']); });
    await vi.advanceTimersByTimeAsync(MINUTE);
    await until(() => { expect(count('live.json')).toBe(3); });
    await settle();
    expect(count(OFFICE)).toBe(2);
  });

  it.each([
    ['is there', true, ['closed', 'stale', 'closedSpecial']],
    ['is still to come', false, ['closed', 'stale']],
  ])('never says open of a closure that moved into the overlay, for which it asks once: it %s', async (_, isThere, expected) => {
    const envelope = { ttl: 1800, updated: '2026-11-23T09:00:00+07:00' };
    const closed = office('disdukcapil', 3600, envelope);
    server.files.set(OFFICE, { ...closed, data: { ...closed.data, serviceHours: {} } });
    server.files.set('live.json', live({ ttl: 3600 }));
    client.watchOffice('disdukcapil', listen);
    await until(() => { expect(headlines()).toEqual(['closed']); });
    const newer = { build: 'b2', generated: '2026-11-23T10:20:00+07:00', updated: '2026-11-23T10:20:00+07:00' };
    server.files.set(OFFICE, office('disdukcapil', 3600, { ...newer, ttl: 1800 }));
    if (isThere) server.files.set('live.json', live({ ...newer, ttl: 3600 }, { overrides: [{ id: 'banjir', office: 'disdukcapil', effect: 'closed', from: '2026-11-23T10:00:00+07:00' }] }));
    await vi.advanceTimersByTimeAsync(30 * MINUTE);
    await until(() => { expect(headlines()).toEqual(expected); });
    await settle();
    expect([count(OFFICE), count('live.json')]).toEqual([2, 2]);
  });

  it('asks for an overlay that is late once for each newer publication, also where a cache keeps offices of different ones too long', async () => {
    const from = (build: string, minute: number) => ({ build, generated: `2026-11-23T09:${minute}:00+07:00`, updated: `2026-11-23T09:${minute}:00+07:00` });
    server.files.set('live.json', live({ ...from('b1', 50), ttl: 3600 }));
    server.files.set(OFFICE, office('disdukcapil', 3600, from('b2', 58)));
    server.files.set('offices/rsud.json', office('rsud', 3600, from('b3', 59)));
    client.close();
    client = createClient({ feed: server.feed, transport: async (request) => {
      const { body, headers } = await httpTransport(request);
      if (!request.url.endsWith('live.json')) headers.set('age', '4000');
      return new Response(body, { headers });
    } });
    for (const id of ['disdukcapil', 'rsud']) client.watchOffice(id, listen);
    await until(() => { expect(headlines()).toEqual(['stale', 'stale']); });
    await settle();
    expect(count('live.json')).toBeLessThanOrEqual(3);
    expect(server.asked.length).toBeLessThanOrEqual(9);
  });

  it('begins with an error where there is nothing, and goes on asking', async () => {
    client.watchOffice('disdukcapil', listen);
    await until(() => { expect(headlines()).toEqual(['not-found']); });
    server.files.set(OFFICE, office());
    await vi.advanceTimersByTimeAsync(30_000);
    await until(() => { expect(headlines()).toEqual(['not-found', 'open']); });
  });

  it('asks at once when told to', async () => {
    client.watchOffice('disdukcapil', listen);
    await until(() => { expect(headlines()).toEqual(['not-found']); });
    await settle();
    server.files.set(OFFICE, office());
    await client.refresh();
    await until(() => { expect(headlines()).toEqual(['not-found', 'open']); });
  });

  it('keeps an answer through failing refreshes', async () => {
    server.files.set(OFFICE, office());
    client.watchOffice('disdukcapil', listen);
    await until(() => { expect(headlines()).toEqual(['open']); });
    server.files.delete(OFFICE);
    await vi.advanceTimersByTimeAsync(HOUR);
    await until(() => { expect(count(OFFICE)).toBe(2); });
    await settle();
    expect(headlines()).toEqual(['open']);
  });

  it('survives listeners that throw or reject, and says so once for each', async () => {
    const complaints = vi.spyOn(console, 'error').mockReturnValue();
    server.files.set(OFFICE, office('disdukcapil', undefined, { ttl: 604_800 }));
    client.watchOffice('disdukcapil', () => { throw new Error('listener'); });
    const rejecting: () => unknown = () => Promise.reject(new Error('listener'));
    client.watchOffice('disdukcapil', rejecting);
    client.watchOffice('disdukcapil', listen);
    await until(() => { expect(headlines()).toEqual(['open']); });
    await vi.advanceTimersByTimeAsync(6 * HOUR);
    expect(headlines().slice(-1)).toEqual(['closed']);
    expect(complaints).toHaveBeenCalledTimes(2);
  });

  it('is silent after stop, abort or close, even for an answer under way', async () => {
    let release = (): void => undefined;
    server.files.set(OFFICE, (response) => { release = () => { response.end(JSON.stringify(office())); }; });
    const controller = new AbortController();
    const stop = client.watchOffice('disdukcapil', listen);
    client.watchOffice('disdukcapil', listen, { signal: controller.signal });
    client.watchOffice('disdukcapil', listen, { signal: AbortSignal.abort() });
    await until(() => { expect(count(OFFICE)).toBe(1); });
    stop();
    stop();
    controller.abort();
    release();
    await settle();
    expect(vi.getTimerCount()).toBe(0);
    client.watchOffice('disdukcapil', listen);
    client.close();
    client.watchOffice('disdukcapil', listen);
    await settle();
    expect(seen).toEqual([]);
  });

  it('gives an impossible id back as an error', async () => {
    client.watchOffice('../region', listen);
    await settle();
    expect(headlines()).toEqual(['config']);
    expect(server.asked).toEqual([]);
  });

  it('lets time stand still in a preview', async () => {
    server.files.set(OFFICE, office('disdukcapil', undefined, { ttl: 604_800 }));
    client.watchOffice('disdukcapil', listen, { at: Date.parse('2026-11-24T14:00:00+07:00') });
    await until(() => { expect(headlines()).toEqual(['open']); });
    await vi.advanceTimersByTimeAsync(8 * HOUR);
    expect(headlines()).toEqual(['open']);
  });
});

/** Watches by a clock that a test may put back, and loses the network after the first answer: what is told of its freshness from then on. */
async function watchUntilLost(): Promise<{ readonly other: Client; readonly states: readonly unknown[] }> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'], now: MONDAY_10 });
  const other = createClient({ feed: server.feed, transport: httpTransport });
  const states: unknown[] = [];
  other.watchOffice('disdukcapil', (result) => { states.push(result.ok && result.value.status.freshness.state); });
  await until(() => { expect(states).toEqual(['fresh']); });
  server.files.clear();
  return { other, states };
}

describe('a page', () => {
  class Page extends EventTarget {
    readonly baseURI = 'https://example.go.id/';
    visibilityState = 'visible';
    listeners = 0;
    override addEventListener(...args: Parameters<EventTarget['addEventListener']>): void {
      this.listeners += 1;
      super.addEventListener(...args);
    }
    override removeEventListener(...args: Parameters<EventTarget['removeEventListener']>): void {
      this.listeners -= 1;
      super.removeEventListener(...args);
    }
    show(state: 'visible' | 'hidden'): void {
      this.visibilityState = state;
      this.dispatchEvent(new Event('visibilitychange'));
    }
  }

  let page: Page;
  beforeEach(async () => {
    page = new Page();
    vi.stubGlobal('document', page);
    server.files.set(OFFICE, office('disdukcapil', 60, { ttl: 604_800 }));
    server.files.set('live.json', live());
    client = createClient({ feed: server.feed, transport: httpTransport });
    client.watchOffice('disdukcapil', listen);
    await until(() => { expect(headlines()).toEqual(['open']); });
    await settle();
  });

  it('that is hidden has no timer and asks nothing; shown again it catches up at once', async () => {
    page.show('hidden');
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(6 * HOUR);
    expect(count('live.json')).toBe(1);
    page.show('visible');
    await until(() => { expect(headlines().slice(-1)).toEqual(['closed']); });
    expect(count('live.json')).toBe(2);
  });

  it('that is hidden while its clock is put back shows the answer of the new time', async () => {
    page.show('hidden');
    vi.setSystemTime(Date.parse('2026-11-23T06:02:00+07:00'));
    page.show('visible');
    await until(() => { expect(headlines().slice(-1)).not.toEqual(['open']); });
  });

  it('says that it has no network while that is so, and no longer', async () => {
    const host = pageEvents();
    const device = { onLine: true };
    vi.stubGlobal('navigator', device);
    const other = createClient({ feed: server.feed, transport: httpTransport });
    const read: unknown[] = [];
    other.watchOffice('disdukcapil', (result) => { read.push(result.ok && result.value.status.freshness.reading); });
    await until(() => { expect(read).toEqual([undefined]); });
    server.files.clear();
    for (const isThere of [false, true]) {
      device.onLine = isThere;
      host.dispatchEvent(new Event(isThere ? 'online' : 'offline'));
      await vi.advanceTimersByTimeAsync(17 * MINUTE);
    }
    await until(() => { expect(read).toEqual([undefined, { savedAt: MONDAY_10, isOffline: true }, { savedAt: MONDAY_10 }]); });
    other.close();
  });

  it('whose clock is put back is proven no longer than it was', async () => {
    const { other, states } = await watchUntilLost();
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    vi.setSystemTime(Date.now() - 14 * MINUTE);
    await vi.advanceTimersByTimeAsync(9 * MINUTE);
    expect(states).toEqual(['fresh']);
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    expect(states).toEqual(['fresh', 'aging']);
    other.close();
  });

  it('that is hidden while its clock is put back is proven no longer either', async () => {
    const { other, states } = await watchUntilLost();
    page.show('hidden');
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    vi.setSystemTime(Date.now() - 9 * MINUTE);
    await vi.advanceTimersByTimeAsync(6 * MINUTE);
    page.show('visible');
    await until(() => { expect(states).toEqual(['fresh', 'aging']); });
    other.close();
  });

  it('is left without a listener', () => {
    expect(page.listeners).toBe(1);
    client.close();
    expect(page.listeners).toBe(0);
  });
});

describe('a saved copy in a region without an overlay', () => {
  it('is as good as one in memory until its `ttl` is over, not until something else changes', async () => {
    const store = memoryStore();
    server.files.set(OFFICE, office('disdukcapil', undefined, { ttl: 600 }));
    const before = createClient({ feed: server.feed, transport: httpTransport, store });
    expect(await before.office('disdukcapil')).toMatchObject({ ok: true });
    before.close();
    server.files.clear();
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    const other = createClient({ feed: server.feed, transport: httpTransport, store });
    other.watchOffice('disdukcapil', listen);
    await until(() => { expect(headlines()).toEqual(['open']); });
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    expect(headlines()).toEqual(['open', 'stale']);
    other.close();
  });
});

describe('a publication that has run out', () => {
  it('is said to be kept as soon as a minute has gone since it was read, as on a page that begins then', async () => {
    server.files.set(OFFICE, office('disdukcapil', undefined, { validUntil: '2026-11-23T09:58:00+07:00' }));
    const readings: unknown[] = [];
    client.watchOffice('disdukcapil', (result) => { readings.push(result.ok && result.value.status.freshness.reading); });
    await until(() => { expect(readings).toEqual([undefined]); });
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    expect(readings).toEqual([undefined, { savedAt: MONDAY_10 }]);
  });
});

describe('a preview of about now', () => {
  it('does not stay an answer about now when the clock has gone on', async () => {
    server.files.set(OFFICE, office());
    const states: unknown[] = [];
    client.watchOffice('disdukcapil', (result) => { states.push(result.ok && result.value.status.freshness.state); }, { at: MONDAY_10 });
    await until(() => { expect(states).toEqual(['fresh']); });
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    expect(states).toEqual(['fresh', 'preview']);
  });
});

describe('watchLive', () => {
  it('tells each reading of the overlay, and when an entry ends', async () => {
    const readings: Result<OverlayReading>[] = [];
    server.files.set('live.json', live({ ttl: 3600 }, { incidents: [{ id: 'i', app: 'a', state: 'down', from: '2026-11-23T09:00:00+07:00', until: '2026-11-23T10:30:00+07:00' }] }));
    client.watchLive((result) => { readings.push(result); });
    await until(() => { expect(readings).toHaveLength(1); });
    expect(readings[0]).toMatchObject({ ok: true, value: { readAt: MONDAY_10 } });
    await vi.advanceTimersByTimeAsync(30 * MINUTE);
    expect(readings).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(30 * MINUTE);
    await until(() => { expect(readings).toHaveLength(3); });
    expect(readings[2]).toMatchObject({ ok: true, value: { readAt: MONDAY_10 + HOUR } });
  });

  it('tells when one begins or ends that is not about how things are: a notice', async () => {
    const readings: Result<OverlayReading>[] = [];
    server.files.set('live.json', live({ ttl: 3600 }, { notices: [{ id: 'n', text: 'Ada rapat', from: '2026-11-23T10:20:00+07:00', until: '2026-11-23T10:40:00+07:00' }] }));
    client.watchLive((result) => { readings.push(result); });
    await until(() => { expect(readings).toHaveLength(1); });
    await vi.advanceTimersByTimeAsync(20 * MINUTE);
    expect(readings).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(20 * MINUTE);
    expect(readings).toHaveLength(3);
  });

  it.each([['WIT, as the region says', 'Asia/Jayapura', '21:30'], ['WIB, where nobody says', undefined, '23:30']])('tells when an entry without an end is over, with its day: %s', async (_, zone, start) => {
    const readings: Result<OverlayReading>[] = [];
    vi.setSystemTime(`2026-11-23T${start}:00+07:00`);
    if (zone) {
      server.files.set('region.json', exampleRegion({ zone }));
      await client.region();
    }
    server.files.set('live.json', live({ ttl: 3600, generated: `2026-11-23T${start}:00+07:00` }, { incidents: [{ id: 'i', app: 'a', state: 'down', from: '2026-11-23T10:00:00+07:00' }] }));
    client.watchLive((result) => { readings.push(result); });
    await until(() => { expect(readings).toHaveLength(1); });
    await vi.advanceTimersByTimeAsync(29 * MINUTE);
    expect(readings).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(readings).toHaveLength(2);
  });

  it('tells when the silence of the overlay proves nothing any more', async () => {
    const readings: Result<OverlayReading>[] = [];
    server.files.set('live.json', live());
    client.watchLive((result) => { readings.push(result); });
    await until(() => { expect(readings).toHaveLength(1); });
    server.files.delete('live.json');
    await vi.advanceTimersByTimeAsync(16 * MINUTE);
    await until(() => { expect(readings.length).toBeGreaterThan(1); });
    expect(readings[readings.length - 1]).toMatchObject({ ok: true, value: { readAt: MONDAY_10 } });
  });

  it('is an error where there is no overlay', async () => {
    const readings: Result<OverlayReading>[] = [];
    client.watchLive((result) => { readings.push(result); });
    await until(() => { expect(readings).toMatchObject([{ ok: false, error: { code: 'not-found' } }]); });
  });
});

describe('watchServicePaths', () => {
  const SERVICE = 'services/ktp-hilang.json';
  let answers: Result<ServicePaths>[];
  beforeEach(() => {
    answers = [];
    server.files.set(OFFICE, office());
    server.files.set(SERVICE, service);
    server.files.set('apps.json', apps);
  });
  const watch = (): void => { client.watchServicePaths('ktp-hilang', (result) => { answers.push(result); }); };
  const states = (): unknown[] => answers.map((result) => result.ok ? result.value.paths.map(({ path, state }) => `${path.kind} ${state}`).join() : result.error.code);
  /** In steps in which real answers come in time. */
  const pass = async (minutes: number): Promise<void> => {
    for (let step = 0; step < minutes * 6; step++) {
      await vi.advanceTimersByTimeAsync(10_000);
      await settle();
    }
  };
  const unavailable: Handler = (response) => { response.writeHead(503).end(); };

  it('tells the ways once all is read that they rest on, then each time that the overlay, the service or the time changes them', async () => {
    server.files.set(OFFICE, office('disdukcapil', 60));
    server.files.set('live.json', live());
    watch();
    await until(() => { expect(states()).toEqual(['counter now,web now,counter unknown']); });
    server.files.set('live.json', live({ generated: '2026-11-23T10:00:30+07:00' }, { incidents: [{ id: 'i', app: 'aplikasi', state: 'down', from: '2026-11-23T10:00:00+07:00' }] }));
    await pass(2);
    await until(() => { expect(states().slice(1)).toEqual(['counter now,counter unknown,web down']); });
    const newer = { build: 'b2', generated: '2026-11-23T10:03:00+07:00' };
    for (const [path, document] of Object.entries({ [OFFICE]: office('disdukcapil', 60), 'apps.json': apps, 'live.json': live() })) server.files.set(path, { ...document, ...newer });
    server.files.set(SERVICE, { ...service, ...newer, data: { ...service.data, paths: [{ kind: 'counter', office: 'camat' }] } });
    server.files.set('offices/camat.json', office('camat', 60, newer));
    await pass(2);
    await until(() => { expect(states().at(-1)).toBe('counter now'); });
    const { length } = answers;
    await pass(1);
    expect(answers).toHaveLength(length);
    await vi.advanceTimersByTimeAsync(5 * HOUR);
    await client.refresh();
    await until(() => { expect(states().at(-1)).toBe('counter later'); });
  });

  it('comes back by itself where the service could not be read, in a region without an overlay too', async () => {
    server.files.set(SERVICE, unavailable);
    watch();
    await until(() => { expect(states()).toEqual(['http']); });
    await pass(0.5);
    expect(count(SERVICE)).toBe(2);
    server.files.set(SERVICE, service);
    await pass(2);
    await until(() => { expect(states()).toEqual(['http', 'counter now,web now,counter unknown']); });
    expect(count(SERVICE)).toBe(3);
  });

  it('tells the closing by itself after a first failure too, and keeps what the service names, without an overlay where there is none', async () => {
    server.files.set(SERVICE, unavailable);
    watch();
    await until(() => { expect(states()).toEqual(['http']); });
    server.files.set(SERVICE, { ...service, ttl: 604_800 });
    server.files.set(OFFICE, office('disdukcapil', undefined, { ttl: 7200 }));
    server.files.set('apps.json', { ...apps, ttl: 604_800 });
    await pass(2);
    await until(() => { expect(states().slice(1)).toEqual(['counter now,web now,counter unknown']); });
    const overlays = count('live.json');
    for (let half = 0; half < 11; half++) {
      await vi.advanceTimersByTimeAsync(HOUR / 2);
      await settle();
    }
    expect(states().at(-1)).toBe('web now,counter unknown,counter later');
    expect(count(OFFICE)).toBeGreaterThan(1);
    expect(count('live.json')).toBe(overlays);
  });

  it('tells the closing while an office on the way is waited for', async () => {
    vi.setSystemTime('2026-11-23T14:59:50+07:00');
    server.files.set('offices/camat.json', () => undefined);
    server.files.set(SERVICE, { ...service, data: { ...service.data, paths: [{ kind: 'counter', office: 'disdukcapil' }, { kind: 'counter', office: 'camat' }] } });
    watch();
    await until(() => { expect(count('offices/camat.json')).toBe(1); });
    await vi.advanceTimersByTimeAsync(4000);
    await until(() => { expect(states()).toEqual(['counter now,counter unknown']); });
    await vi.advanceTimersByTimeAsync(7000);
    await until(() => { expect(states().slice(1)).toEqual(['counter unknown,counter later']); });
  });

  it('asks no more for what the service names no more', async () => {
    const at = (id: string): object => ({ ...service, ttl: 60, data: { ...service.data, paths: [{ kind: 'counter', office: id }] } });
    server.files.set(OFFICE, office('disdukcapil', undefined, { ttl: 60 }));
    server.files.set('offices/camat.json', office('camat', undefined, { ttl: 60 }));
    server.files.set(SERVICE, at('disdukcapil'));
    watch();
    await until(() => { expect(states()).toEqual(['counter now']); });
    server.files.set(SERVICE, { ...at('camat'), generated: '2026-11-23T10:00:30+07:00' });
    await pass(2);
    const before = [count(OFFICE), count('offices/camat.json')];
    await pass(3);
    expect(count(OFFICE)).toBe(before[0]);
    expect(count('offices/camat.json')).toBeGreaterThan(before[1]!);
  });

  it('says that the network gave what it gave just now', async () => {
    watch();
    await until(() => { expect(answers).toMatchObject([{ meta: { source: 'network' } }]); });
    watch();
    await until(() => { expect(answers.slice(1)).toMatchObject([{ meta: { source: 'memory' } }]); });
  });

  it('comes back by itself where an office on the way could not be read', async () => {
    server.files.set(OFFICE, unavailable);
    watch();
    await until(() => { expect(states()).toEqual(['counter unknown,web unknown,counter unknown']); });
    server.files.set(OFFICE, office());
    await pass(1);
    await until(() => { expect(states().slice(1)).toEqual(['counter now,web now,counter unknown']); });
  });

  it('tells after 4 s that there is nothing, or what there is', async () => {
    server.files.set(SERVICE, () => undefined);
    watch();
    await until(() => { expect(count(SERVICE)).toBe(1); });
    await vi.advanceTimersByTimeAsync(4000);
    await until(() => { expect(states()).toEqual(['timeout']); });
    server.files.set(SERVICE, service);
    server.files.set(OFFICE, () => undefined);
    answers = [];
    const other = createClient({ feed: server.feed, transport: httpTransport });
    other.watchServicePaths('ktp-hilang', (result) => { answers.push(result); });
    await until(() => { expect(count(OFFICE)).toBe(1); });
    await vi.advanceTimersByTimeAsync(4000);
    await until(() => { expect(states()).toEqual(['counter unknown,web unknown,counter unknown']); });
    other.close();
  });

  it('is an error for what cannot be an id', async () => {
    client.watchServicePaths('A/B', (result) => { answers.push(result); });
    await until(() => { expect(states()).toEqual(['config']); });
  });
});

describe('watchServices', () => {
  let indexes: Result<ServicesDocument>[];
  beforeEach(() => { indexes = []; });
  const watch = (asking?: { signal: AbortSignal }): (() => void) => client.watchServices((result) => { indexes.push(result); }, asking);

  it('tells the index, and another one when it comes', async () => {
    server.files.set('services.json', services);
    watch();
    await until(() => { expect(indexes).toMatchObject([{ ok: true, value: { build: 'b1' }, meta: { document: 'services.json', source: 'network' } }]); });
    await vi.advanceTimersByTimeAsync(HOUR);
    await until(() => { expect(count('services.json')).toBe(2); });
    await settle();
    expect(indexes).toHaveLength(1);
    server.files.set('services.json', { ...services, build: 'b2', generated: '2026-11-23T11:30:00+07:00', data: [] });
    await vi.advanceTimersByTimeAsync(HOUR);
    await until(() => { expect(indexes.slice(1)).toMatchObject([{ ok: true, value: { build: 'b2', data: [] } }]); });
  });

  it('tells the index once more when it runs out: then it is believed no longer', async () => {
    server.files.set('services.json', { ...services, validUntil: '2026-11-23T10:30:00+07:00' });
    watch();
    await until(() => { expect(indexes).toHaveLength(1); });
    await vi.advanceTimersByTimeAsync(29 * MINUTE);
    expect(indexes).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(indexes).toMatchObject([{ meta: { freshness: 'fresh' } }, { ok: true, value: { build: 'b1' }, meta: { freshness: 'expired' } }]);
  });

  it('tells of a kept index that could not be confirmed when it runs out too, and does not look again and again', async () => {
    server.files.set('services.json', { ...services, validUntil: '2026-11-23T11:30:00+07:00' });
    await client.services();
    await vi.advanceTimersByTimeAsync(HOUR);
    server.files.delete('services.json');
    watch();
    await until(() => { expect(indexes).toMatchObject([{ ok: true }, { ok: false }]); });
    await vi.advanceTimersByTimeAsync(30 * MINUTE);
    expect(indexes.slice(2)).toMatchObject([{ ok: false, error: { code: 'not-found' }, fallback: { build: 'b1' } }]);
    const timers = vi.spyOn(globalThis, 'setTimeout');
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    expect(timers.mock.calls.length).toBeLessThan(10);
    expect(indexes).toHaveLength(3);
  });

  it('recovers from a first failure by itself, and says later ones to nobody', async () => {
    watch();
    await until(() => { expect(indexes).toMatchObject([{ ok: false, error: { code: 'not-found' } }]); });
    server.files.set('services.json', services);
    await vi.advanceTimersByTimeAsync(30_000);
    await until(() => { expect(indexes.slice(1)).toMatchObject([{ ok: true }]); });
    server.files.delete('services.json');
    await vi.advanceTimersByTimeAsync(HOUR);
    await until(() => { expect(count('services.json')).toBe(3); });
    await settle();
    expect(indexes).toHaveLength(2);
  });

  it('says that an index which could not be confirmed is so again', async () => {
    server.files.set('services.json', services);
    await client.services();
    await vi.advanceTimersByTimeAsync(HOUR);
    server.files.delete('services.json');
    watch();
    await until(() => { expect(indexes).toMatchObject([{ ok: true, meta: { source: 'memory', freshness: 'aging' } }, { ok: false, fallback: { build: 'b1' } }]); });
    server.files.set('services.json', services);
    await settle();
    await client.refresh();
    await until(() => { expect(indexes.slice(2)).toMatchObject([{ ok: true, value: { build: 'b1' } }]); });
  });

  it('is silent after stop and abort', async () => {
    server.files.set('services.json', services);
    const controller = new AbortController();
    watch()();
    watch({ signal: controller.signal });
    controller.abort();
    await settle();
    expect(indexes).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
