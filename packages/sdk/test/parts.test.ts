import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Client, OfficeView, Result } from '../src/index.js';
import { live, MONDAY_10, office } from './documents.js';
import { startFeedServer } from './feedServer.js';
import type { FeedServer } from './feedServer.js';
import { httpTransport } from './httpTransport.js';
import { settle, until } from './realTime.js';

const PART = '../src/keeping/openFeed.js';
const OFFICE = 'offices/disdukcapil.json';

let server: FeedServer;
let client: Client;
let seen: Result<OfficeView>[];
const said = (): unknown[] => seen.map((result) => result.ok ? result.value.status.headline : [result.error.code, result.fallback?.status.headline]);
/** A fresh copy of the library, of which nothing has been loaded yet. */
async function open(): Promise<void> {
  vi.resetModules();
  const { createClient } = await import('../src/index.js');
  client = createClient({ feed: server.feed, transport: httpTransport });
}

/** The same, where that part does not come before it is let in by what this gives. */
async function openHeldUp(): Promise<() => void> {
  let arrive = (): void => undefined;
  const wait = new Promise<void>((resolve) => { arrive = resolve; });
  vi.doMock(PART, async (original) => {
    await wait;
    return await original();
  });
  await open();
  return arrive;
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: MONDAY_10 });
  server = await startFeedServer({ [OFFICE]: office('disdukcapil', 60), 'live.json': live() });
  seen = [];
});
afterEach(async () => {
  client.close();
  vi.doUnmock(PART);
  await settle();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  await server.close();
});

describe('where the part that keeps an answer fresh', () => {
  it('cannot be loaded, an answer does not stay fresh; once it can, all is well', async () => {
    vi.doMock(PART, () => { throw new Error('unreachable'); });
    await open();
    client.watchOffice('disdukcapil', (result) => { seen.push(result); });
    await until(() => { expect(said()).toEqual(['open', ['network', 'stale']]); });
    expect(await client.office('disdukcapil')).toMatchObject({ ok: false, error: { name: 'FeedError', code: 'network' } });
    // Each further try costs no listener more.
    const listening = vi.spyOn(EventTarget.prototype, 'addEventListener');
    await vi.advanceTimersByTimeAsync(30_000);
    await until(() => { expect(said()).toHaveLength(3); });
    expect(listening.mock.calls.filter(([name]) => name === 'abort')).toEqual([]);
    listening.mockRestore();
    for await (const result of client.watchLive()) expect(result).toMatchObject({ ok: false, error: { code: 'network' } });
    vi.doUnmock(PART);
    await vi.advanceTimersByTimeAsync(30_000);
    await until(() => { expect(client.syncState()).toBe('polling'); });
    expect(said().at(-1)).toBe('open');
  });

  it('does not come, an answer does not stay fresh for longer than a minute', async () => {
    const arrive = await openHeldUp();
    client.watchOffice('disdukcapil', (result) => { seen.push(result); });
    await until(() => { expect(said()).toEqual(['open']); });
    await vi.advanceTimersByTimeAsync(60_000);
    await until(() => { expect(said()).toEqual(['open', ['timeout', 'stale']]); });
    arrive();
    await until(() => { expect(said().at(-1)).toBe('open'); });
  });
});

describe('a first answer', () => {
  it('is there before that part, with one request for each document', async () => {
    await open();
    client.watchOffice('disdukcapil', (result) => { seen.push(result); });
    client.watchOffice('disdukcapil', (result) => { seen.push(result); });
    await until(() => { expect(said()).toEqual(['open', 'open']); });
    await until(() => { expect(client.syncState()).toBe('polling'); });
    expect([...server.asked].sort()).toEqual(['live.json', OFFICE]);
  });

  it('of a while ago is what is known when that part comes: nothing is asked for again', async () => {
    const arrive = await openHeldUp();
    client.watchOffice('disdukcapil', (result) => { seen.push(result); });
    await until(() => { expect(said()).toEqual(['open']); });
    await vi.advanceTimersByTimeAsync(20_000);
    arrive();
    await until(() => { expect(client.syncState()).toBe('polling'); });
    expect([said(), server.asked.length]).toEqual([['open'], 2]);
  });

  it('whose request a question has taken over, and left, is there for the watch all the same: it is made once', async () => {
    let release = (): void => undefined;
    server.files.set(OFFICE, (response) => { release = () => { response.end(JSON.stringify(office('disdukcapil', 60))); }; });
    await open();
    client.watchOffice('disdukcapil', (result) => { seen.push(result); });
    await until(() => { expect(server.asked).toHaveLength(2); });
    // A question takes the request over, and leaves.
    const controller = new AbortController();
    const asked = client.office('disdukcapil', { signal: controller.signal });
    await until(() => { expect(client.clock).toHaveProperty('device'); });
    controller.abort();
    expect(await asked).toMatchObject({ ok: false, error: { code: 'aborted' } });
    server.files.set(OFFICE, (response) => { response.destroy(); });
    release();
    await until(() => { expect(client.syncState()).toBe('polling'); });
    expect([said(), server.asked.length]).toEqual([['open'], 2]);
  });

  it('of a while ago, which nobody has taken over, is no answer of now', async () => {
    let release = (): void => undefined;
    server.files.set(OFFICE, (response) => { release = () => { response.end(JSON.stringify(office('disdukcapil', 60))); }; });
    await open();
    client.watchOffice('disdukcapil', (result) => { seen.push(result); })();
    const stop = client.watchOffice('disdukcapil', (result) => { seen.push(result); });
    await until(() => { expect(server.asked).toHaveLength(2); });
    // Another question loads the part, and the watch leaves.
    await client.region();
    stop();
    release();
    await settle();
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    server.files.set(OFFICE, office('disdukcapil', 60, { build: 'b2', generated: '2026-11-23T10:05:00+07:00' }));
    expect(await client.office('disdukcapil')).toMatchObject({ ok: true, value: { build: 'b2' }, meta: { source: 'network', age: 0 } });
  });

  it('that does not come within four seconds is an error, and comes all the same', async () => {
    let release = (): void => undefined;
    server.files.set(OFFICE, (response) => { release = () => { response.end(JSON.stringify(office('disdukcapil', 60))); }; });
    await open();
    client.watchOffice('disdukcapil', (result) => { seen.push(result); });
    await until(() => { expect(server.asked).toHaveLength(2); });
    await vi.advanceTimersByTimeAsync(4000);
    await until(() => { expect(said()).toEqual([['timeout', undefined]]); });
    await vi.advanceTimersByTimeAsync(5000);
    await settle();
    expect(said()).toHaveLength(1);
    release();
    await until(() => { expect(said().at(-1)).toBe('open'); });
    expect(server.asked).toHaveLength(2);
  });

  it('does not wait longer than that for the overlay', async () => {
    server.files.set('live.json', () => undefined);
    await open();
    client.watchOffice('disdukcapil', (result) => { seen.push(result); });
    await until(() => { expect(server.asked).toHaveLength(2); });
    await vi.advanceTimersByTimeAsync(4000);
    await until(() => { expect(said()).toEqual(['stale']); });
  });

  it('of what is not there, or damaged, says so', async () => {
    server.files.delete(OFFICE);
    await open();
    client.watchOffice('disdukcapil', (result) => { seen.push(result); });
    await until(() => { expect(said()).toEqual([['not-found', undefined]]); });
    expect(server.asked.filter((path) => path === OFFICE)).toHaveLength(1);
    server.files.set('offices/dinkes.json', (response) => { response.end('{"half'); });
    client.watchOffice('dinkes', (result) => { seen.push(result); });
    await until(() => { expect(said().at(-1)).toEqual(['parse', undefined]); });
  });

  it('by a clock from before the overlay\'s publication is not fresh, be the office as old as it may', async () => {
    vi.setSystemTime(MONDAY_10 - 86_400_000 + 3_600_000);
    server.files.set(OFFICE, office('disdukcapil', 60, { generated: '2026-11-20T09:00:00+07:00' }));
    await open();
    client.watchOffice('disdukcapil', (result) => { seen.push(result); });
    await until(() => { expect(said()).toEqual(['stale']); });
    expect(client.clock.source).toBe('feed');
  });

  it('by a clock from before the publication is not fresh', async () => {
    vi.setSystemTime(Date.parse('2024-11-23T10:00:00+07:00'));
    await open();
    client.watchOffice('disdukcapil', (result) => { seen.push(result); });
    await until(() => { expect(said()).toEqual(['stale']); });
    expect(client.clock.source).toBe('feed');
  });
});
