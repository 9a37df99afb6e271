import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DOCUMENT_LIMIT } from '@tetap/feed';
import { createClient } from '../src/index.js';
import type { Client, OfficeView, Result } from '../src/index.js';
// Loaded before, since no real file arrives while the clock is advanced.
import '../src/keeping/openFeed.js';
import '../src/stream/openStream.js';
import { live, MINUTE, MONDAY_10, office } from './documents.js';
import { createEventStream } from './eventStream.js';
import type { EventStream } from './eventStream.js';
import { startFeedServer } from './feedServer.js';
import type { FeedServer } from './feedServer.js';
import { httpTransport } from './httpTransport.js';
import { pageEvents } from './pageEvents.js';
import { settle, until } from './realTime.js';

const OFFICE = 'offices/disdukcapil.json';

let server: FeedServer;
let stream: EventStream;
let client: Client;
let seen: Result<OfficeView>[];
const listen = (result: Result<OfficeView>): void => { seen.push(result); };
const headlines = (): unknown[] => seen.map((result) => result.ok ? result.value.status.headline : result.error.code);
const count = (path: string): number => server.asked.filter((asked) => asked === path).length;
const at = (millis: number): string => new Date(millis).toISOString();
const closedSince = (generated: number): object => live({ generated: at(generated) },
  { overrides: [{ id: 'banjir', office: 'disdukcapil', effect: 'closed', from: at(MONDAY_10) }] });
const ping = (): void => { stream.send('ping', { now: at(Date.now()), generated: live().generated }); };
/** Time goes by in small steps, in which the network may answer. */
async function pass(millis: number, step = 10_000, each: () => void = () => undefined): Promise<void> {
  for (let passed = 0; passed < millis; passed += step) {
    await vi.advanceTimersByTimeAsync(Math.min(step, millis - passed));
    each();
    await settle();
  }
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'], now: MONDAY_10 });
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  server = await startFeedServer();
  stream = createEventStream();
  seen = [];
  const document = office('disdukcapil', 60, { ttl: 604_800 });
  server.files.set(OFFICE, { ...document, data: { ...document.data, region: { ...document.data.region, live: { ttl: 60, events: 'events' } } } });
  server.files.set('live.json', live());
  server.files.set('events', stream.handler);
  client = createClient({ feed: server.feed, transport: httpTransport });
});
afterEach(async () => {
  client.close();
  await settle();
  expect([vi.getTimerCount(), stream.open()]).toEqual([0, 0]);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
  await server.close();
});

/** The document of a page that somebody looks at; it stands there from now on. */
function openPage(): EventTarget & { visibilityState: string } {
  const page = Object.assign(new EventTarget(), { baseURI: 'https://example.go.id/', visibilityState: 'visible', querySelectorAll: () => [] });
  vi.stubGlobal('document', page);
  return page;
}

/** A watched client on a stream that has proven itself. */
async function begin(): Promise<void> {
  client.watchOffice('disdukcapil', listen);
  await until(() => { expect(stream.open()).toBe(1); });
  stream.send('live', live());
  ping();
  await until(() => { expect([client.syncState(), client.clock.confident]).toEqual(['streaming', true]); });
  seen = seen.slice(-1);
}

describe('a stream', () => {
  it('that has proven itself ends the polling of the overlay, and tells what changes at once', async () => {
    await begin();
    await pass(10 * MINUTE, 15_000, ping);
    expect([count('live.json'), stream.connections(), headlines()]).toEqual([1, 1, ['open']]);
    stream.send('live', closedSince(Date.now()));
    await until(() => { expect(headlines()).toEqual(['open', 'closedSpecial']); });
  });

  it('whose pings name the overlay in hand keeps it proven', async () => {
    await begin();
    await pass(18 * MINUTE, 20_000, ping);
    expect([headlines(), count('live.json')]).toEqual([['open'], 1]);
  });

  it('that only pings is not trusted: the overlay is polled meanwhile', async () => {
    client.watchOffice('disdukcapil', listen);
    await until(() => { expect(stream.open()).toBe(1); });
    await pass(40_000, 10_000, ping);
    expect(client.syncState()).toBe('connecting');
    await pass(140_000, 10_000, ping);
    expect([client.syncState(), count('live.json')]).toEqual(['doubting', 4]);
  });

  it.each([
    ['comments', () => { stream.write(':\n\n'); }],
    ['pings of before a sleep', () => { stream.send('ping', { now: at(MONDAY_10 - 2 * MINUTE), generated: live().generated }); }],
    ['pings of an older overlay', () => { stream.send('ping', { now: at(Date.now()), generated: at(MONDAY_10 - 600 * MINUTE) }); }],
    ['the old overlay again', () => { stream.send('live', live({ generated: at(MONDAY_10 - 600 * MINUTE) })); }],
  ])('that says nothing but %s for 45 s is dropped, and the overlay polled', async (_, say) => {
    await begin();
    await pass(44_000, 11_000, say);
    expect([client.syncState(), stream.connections()]).toEqual(['streaming', 1]);
    await pass(2000, 1000);
    expect(client.syncState()).toBe('retrying');
    server.files.set('live.json', closedSince(Date.now()));
    await pass(25_000, 5000, say);
    await until(() => { expect(headlines().slice(-1)).toEqual(['closedSpecial']); });
  });

  it('is over once the machine has slept: what lay in its socket proves nothing', async () => {
    await begin();
    await pass(60_000, 15_000, ping);
    server.files.clear();
    stream.send('live', live({ generated: at(Date.now()) }));
    vi.setSystemTime(Date.now() + 60 * MINUTE);
    await until(() => { expect(headlines().slice(-1)).toEqual(['stale']); });
    await pass(60_000);
    expect(headlines().slice(-1)).toEqual(['stale']);
  });

  it('that says nothing for 45 s is dropped, and opened again', async () => {
    await begin();
    await pass(44_000, 11_000);
    expect(stream.connections()).toBe(1);
    await pass(2000, 1000);
    expect(client.syncState()).toBe('retrying');
    await pass(5000, 1000);
    await until(() => { expect(stream.connections()).toBe(2); });
  });

  it('that proves nothing but at its beginning is left for five minutes after three such', async () => {
    server.files.set('events', createEventStream((response) => { response.write(`event: live\ndata: ${JSON.stringify(live())}\n\n`); }).handler);
    client.watchOffice('disdukcapil', listen);
    await until(() => { expect(client.syncState()).toBe('streaming'); });
    await pass(3 * MINUTE, 5000);
    expect([client.syncState(), count('events')]).toEqual(['doubting', 3]);
    await pass(3 * MINUTE, 15_000);
    expect(count('events')).toBe(3);
  });

  it('whose pings are right is believed where the publisher\'s clock is ahead', async () => {
    const ahead = live({ generated: at(MONDAY_10 + 10 * MINUTE) });
    server.files.set('live.json', ahead);
    client.watchOffice('disdukcapil', listen);
    await until(() => { expect([client.clock.source, stream.open()]).toEqual(['feed', 1]); });
    stream.send('live', ahead);
    await until(() => { expect(client.syncState()).toBe('streaming'); });
    const before = stream.connections();
    await pass(3 * MINUTE, 15_000, () => { stream.send('ping', { now: at(Date.now()), generated: ahead.generated }); });
    expect([client.syncState(), stream.connections()]).toEqual(['streaming', before]);
  });

  it('that ends after a good life is opened again soon, and polled for meanwhile', async () => {
    await begin();
    await pass(30_000, 15_000, ping);
    stream.cut();
    await until(() => { expect(client.syncState()).toBe('retrying'); });
    await pass(2600, 1300);
    await until(() => { expect([client.syncState(), stream.connections()]).toEqual(['connecting', 2]); });
  });

  it('that ends early three times in a row is left for five minutes', async () => {
    server.files.set('events', (response) => { response.writeHead(502).end(); });
    client.watchOffice('disdukcapil', listen);
    await until(() => { expect(count('events')).toBe(1); });
    await pass(20_000, 1000);
    expect([client.syncState(), count('events')]).toEqual(['doubting', 3]);
    await pass(4 * MINUTE, 30_000);
    expect([count('events'), count('live.json')]).toEqual([3, 5]);
    server.files.set('events', stream.handler);
    await pass(MINUTE, 5000);
    await until(() => { expect(stream.open()).toBe(1); });
    expect(headlines()).toEqual(['open']);
  });

  it('may repeat itself, and bring events out of order: nothing is taken back', async () => {
    await begin();
    await pass(MINUTE, 15_000, ping);
    stream.send('live', closedSince(Date.now()));
    stream.send('live', closedSince(Date.now()));
    stream.send('live', live());
    await until(() => { expect(headlines()).toEqual(['open', 'closedSpecial']); });
    await settle();
    expect(headlines()).toEqual(['open', 'closedSpecial']);
  });

  it('whose ping names an overlay that never came has it asked for', async () => {
    await begin();
    await pass(MINUTE, 15_000, ping);
    const generated = Date.now();
    server.files.set('live.json', closedSince(generated));
    stream.send('ping', { now: at(generated), generated: at(generated) });
    await until(() => { expect(headlines()).toEqual(['open', 'closedSpecial']); });
    expect(count('live.json')).toBe(2);
  });

  it('that brings junk, or far too much of it, hurts nobody', async () => {
    await begin();
    for (const junk of ['event: live\ndata: {"version":\n\n', 'event: live\ndata: []\n\n', 'event: ping\ndata: 5\n\n', 'data: hello\n\n', 'event: live\ndata: null\n\n', ': comment\n\n']) stream.write(junk);
    await settle();
    expect([client.syncState(), headlines()]).toEqual(['streaming', ['open']]);
    // So much that only the last piece of it is too much: nothing comes behind that.
    stream.write(`event: live\ndata: ${'x'.repeat(DOCUMENT_LIMIT)}`);
    await until(() => { expect(client.syncState()).not.toBe('streaming'); });
    expect(headlines()).toEqual(['open']);
  });

  it('names a new build, and what is shown is fetched again', async () => {
    await begin();
    const newer = { build: 'b2', generated: at(MONDAY_10 + MINUTE) };
    await pass(MINUTE, 15_000, ping);
    server.files.set(OFFICE, office('disdukcapil', 60, newer));
    stream.send('live', live(newer));
    await until(() => { expect(count(OFFICE)).toBe(2); });
  });

  it('is closed while the network is off, and opened when it is back', async () => {
    const page = pageEvents();
    await begin();
    page.dispatchEvent(new Event('offline'));
    await until(() => { expect([client.syncState(), stream.open()]).toEqual(['resting', 0]); });
    await pass(5 * MINUTE, MINUTE);
    expect([count('live.json'), stream.connections()]).toEqual([1, 1]);
    page.dispatchEvent(new Event('online'));
    await until(() => { expect(stream.open()).toBe(1); });
    expect(count('live.json')).toBe(2);
  });

  it('is opened for who comes back to a page that has not been told of the network', async () => {
    const page = pageEvents();
    const device = { onLine: false };
    vi.stubGlobal('navigator', device);
    await begin();
    page.dispatchEvent(new Event('offline'));
    for (const type of ['pagehide', 'pageshow']) page.dispatchEvent(new Event(type));
    await until(() => { expect([client.syncState(), stream.open()]).toEqual(['resting', 0]); });
    // WebKit fires no `online` for a page in the back/forward cache, nor after it.
    page.dispatchEvent(new Event('pagehide'));
    device.onLine = true;
    page.dispatchEvent(new Event('pageshow'));
    await until(() => { expect(stream.open()).toBe(1); });
  });

  it('is closed while nobody looks, and for the back/forward cache', async () => {
    const page = openPage();
    const host = pageEvents();
    client.close();
    client = createClient({ feed: server.feed, transport: httpTransport });
    await begin();
    for (const [go, come, target] of [['visibilitychange', 'visibilitychange', page], ['pagehide', 'pageshow', host]] as const) {
      page.visibilityState = 'hidden';
      target.dispatchEvent(new Event(go));
      await until(() => { expect([client.syncState(), stream.open(), vi.getTimerCount()]).toEqual(['resting', 0, 0]); });
      page.visibilityState = 'visible';
      target.dispatchEvent(new Event(come));
      await until(() => { expect(stream.open()).toBe(1); });
    }
    expect([stream.connections(), count('live.json')]).toEqual([3, 1]);
  });

  it('is held by one page or frame at a time: who waits asks by itself, and takes over', async () => {
    openPage();
    await begin();
    const other = createClient({ feed: server.feed, transport: httpTransport, store: null });
    other.watchOffice('disdukcapil', () => undefined);
    await until(() => { expect(count('live.json')).toBe(2); });
    await pass(2 * MINUTE, 15_000, ping);
    expect([client.syncState(), other.syncState(), stream.connections(), count('live.json')]).toEqual(['streaming', 'connecting', 1, 4]);
    client.close();
    await until(() => { expect([stream.connections(), stream.open()]).toEqual([2, 1]); });
    stream.send('live', live());
    await until(() => { expect(other.syncState()).toBe('streaming'); });
    other.close();
  });

  it.each([
    ['has no Web Locks', {}],
    ['may not use them', { locks: { request: () => Promise.reject(new DOMException('no origin', 'SecurityError')) } }],
    ['has something else of that name', { locks: { request: () => { throw new TypeError('not here'); } } }],
  ])('is left to others by a page that %s, which asks by itself', async (_, device) => {
    openPage();
    vi.stubGlobal('navigator', device);
    client.watchOffice('disdukcapil', listen);
    await until(() => { expect(headlines()).toEqual(['open']); });
    await pass(3 * MINUTE, 5000);
    expect([client.syncState(), stream.connections()]).toEqual(['doubting', 0]);
    server.files.set('live.json', closedSince(Date.now()));
    await pass(70_000);
    expect(headlines()).toEqual(['open', 'closedSpecial']);
  });

  it('of a region that no longer names one is closed', async () => {
    await begin();
    const newer = { build: 'b2', generated: at(MONDAY_10 + MINUTE) };
    server.files.set(OFFICE, office('disdukcapil', 60, newer));
    stream.send('live', live(newer));
    await until(() => { expect([client.syncState(), stream.open()]).toEqual(['polling', 0]); });
  });

  it('is left alone by an office of an older build, which names none', async () => {
    server.files.set('offices/dinkes.json', office('dinkes', 60, { build: 'b0', generated: at(MONDAY_10 - 600 * MINUTE), ttl: 604_800 }));
    client.watchOffice('dinkes', () => undefined);
    await until(() => { expect(client.syncState()).toBe('polling'); });
    await begin();
    await pass(10 * MINUTE, 15_000, ping);
    expect([client.syncState(), stream.connections()]).toEqual(['streaming', 1]);
  });

  it('is named by what is watched, and no longer by what was dated ahead by mistake', async () => {
    server.files.set('offices/dinkes.json', office('dinkes', 60, { generated: at(MONDAY_10 + 600 * MINUTE), ttl: 604_800 }));
    const stop = client.watchOffice('dinkes', () => undefined);
    await until(() => { expect(client.clock.source).toBe('feed'); });
    stop();
    client.watchOffice('disdukcapil', listen);
    await until(() => { expect(stream.open()).toBe(1); });
  });

  it('is not needed for the polling to go on when what proved the clock wrong turns out to be dated by mistake', async () => {
    server.files.set(OFFICE, office('disdukcapil', 60, { generated: '2026-11-27T10:00:00+07:00', ttl: 150 }));
    client.watchOffice('disdukcapil', listen);
    await until(() => { expect([client.clock.source, seen.length]).toEqual(['feed', 1]); });
    server.files.set(OFFICE, office('disdukcapil', 60, { ttl: 604_800 }));
    await pass(3 * MINUTE, 5000);
    expect(client.clock.source).toBe('device');
    const before = count('live.json');
    await pass(5 * MINUTE, 5000);
    expect(count('live.json')).toBeGreaterThanOrEqual(before + 4);
  });

  it('corrects a clock by its pings', async () => {
    await begin();
    stream.send('ping', { now: at(Date.now() + 5 * MINUTE), generated: live().generated });
    await until(() => { expect(client.clock.source).toBe('server'); });
    expect([client.now() - Date.now(), client.clock.confident]).toEqual([5 * MINUTE, true]);
  });

  it('is opened anew a single time when the clock is corrected', async () => {
    const opened: string[] = [];
    client.close();
    client = createClient({ feed: server.feed, transport: (request) => {
      opened.push(request.url);
      return httpTransport(request);
    } });
    await begin();
    stream.send('ping', { now: at(Date.now() + 20 * MINUTE), generated: live().generated });
    await until(() => { expect([client.clock.source, stream.open()]).toEqual(['server', 1]); });
    await pass(30_000, 5000);
    expect(opened.filter((url) => url.endsWith('/events'))).toHaveLength(2);
  });
});
