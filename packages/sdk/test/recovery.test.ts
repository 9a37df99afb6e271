import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { createClient } from '../src/index.js';
// What is loaded while it runs is loaded before, here: no real file arrives while the clock is advanced.
import '../src/keeping/openFeed.js';
import '../src/questions/createQuestions.js';
import type { Client, Result, Transport } from '../src/index.js';
import { exampleApps, exampleLive, exampleOffice, exampleService, exampleServices, fakeFeed } from '../src/testing/index.js';
import { MINUTE, MONDAY_10 } from './documents.js';

const FEED = 'https://example.go.id/tetap/';
const FAULTS = ['none', 'refused', 'silent', 'slow', '404', '503', 'a web page', 'cut', 'older'] as const;
type Fault = (typeof FAULTS)[number];

/** The longest wait after a failure, with what that varies by, and the time for an answer. */
const BOUND = 15 * 1.1 * MINUTE + 20_000;

/** A region's feed, each publication of it another build. */
function feedOf(build: number, hasOverlay: boolean): Readonly<Record<string, object>> {
  const envelope = { build: `b${build}`, generated: new Date(MONDAY_10 + (build - 10) * MINUTE).toISOString(), ttl: 300 };
  return {
    'offices/disdukcapil.json': exampleOffice({ name: `Disdukcapil ${build}`, ...(hasOverlay && { region: { live: { ttl: 60 } } }) }, envelope),
    'services.json': exampleServices([{ name: `KTP ${build}` }], envelope),
    'services/ktp-hilang.json': exampleService({ name: `KTP ${build}` }, envelope),
    'apps.json': exampleApps([{ name: `Aplikasi ${build}` }], envelope),
    ...(hasOverlay && { 'live.json': exampleLive({}, { ...envelope, ttl: 60 }) }),
  };
}

const PATHS = Object.keys(feedOf(1, true));
const hour = fc.record({
  hasOverlay: fc.boolean(),
  steps: fc.array(fc.record({
    paths: fc.oneof(fc.constant(PATHS), fc.subarray(PATHS, { minLength: 1 })), fault: fc.constantFrom<Fault>(...FAULTS), publishes: fc.boolean(),
    minutes: fc.integer({ min: 1, max: 15 }), sleep: fc.constantFrom(0, 0, 0, 90),
  }), { minLength: 1, maxLength: 5 }),
});

afterEach(() => { vi.useRealTimers(); });

/** In steps in which what came is read. */
async function pass(milliseconds: number): Promise<void> {
  for (let left = milliseconds; left > 0; left -= 5000) {
    await vi.advanceTimersByTimeAsync(Math.min(left, 5000));
    await new Promise((resolve) => { setImmediate(resolve); });
  }
}

/** What each watch says by now, without when. */
function watchAll(client: Client): Map<string, string> {
  const last = new Map<string, string>();
  const hear = (name: string) => (result: Result<unknown>): void => {
    last.set(name, JSON.stringify(result.ok ? result.value : result.error.code, (key, value: unknown) => key === 'at' || key === 'readAt' ? undefined : value instanceof Map ? [...value] as unknown : value));
  };
  client.watchOffice('disdukcapil', hear('office'));
  client.watchServicePaths('ktp-hilang', hear('paths'));
  client.watchServices(hear('services'));
  return last;
}

it('after whatever hour: once the host is well, every watch says by itself what a fresh client says', async () => {
  await fc.assert(fc.asyncProperty(hour, async ({ hasOverlay, steps }) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: MONDAY_10 });
    const faults = new Map<string, Fault>();
    const builds = [feedOf(1, hasOverlay)];
    const transport: Transport = ({ url, signal }) => new Promise((resolve, reject) => {
      const path = url.slice(FEED.length);
      const fault = faults.get(path);
      const text = JSON.stringify((fault === 'older' ? builds.at(-2) : undefined)?.[path] ?? builds.at(-1)![path]);
      const give = (body: string | undefined, status = 200, type = 'application/json'): void => {
        setTimeout(resolve, fault === 'slow' ? 12_000 : 50, new Response(body, { status: body === undefined ? 404 : status, headers: { 'content-type': type } }));
      };
      signal.addEventListener('abort', reject);
      if (fault === 'refused') reject(new TypeError());
      else if (fault === '404' || fault === '503') give('', Number(fault));
      else if (fault === 'a web page') give('<html>', 200, 'text/html');
      else if (fault === 'cut') give(text.slice(0, 200));
      else if (fault !== 'silent') give(text);
    });
    const client = createClient({ feed: FEED, transport });
    const shown = watchAll(client);
    for (const { paths, fault, publishes, minutes, sleep } of steps) {
      for (const path of paths) faults.set(path, fault);
      if (publishes) builds.push(feedOf(builds.length + 1, hasOverlay));
      vi.setSystemTime(Date.now() + sleep * MINUTE);
      await pass(minutes * MINUTE);
    }
    faults.clear();
    await pass(BOUND + (hasOverlay ? 0 : 300 * 1100));
    const fresh = createClient({ feed: FEED, transport });
    const right = watchAll(fresh);
    await pass(10_000);
    expect(right.size).toBe(3);
    expect([...shown].sort()).toEqual([...right].sort());
    client.close();
    fresh.close();
    await pass(20_000);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  }), { numRuns: 20 });
});

it('does not stay in doubt of a phone that the host says is right, once the time has come that a fast computer wrote into a publication', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'], now: MONDAY_10 });
  const documentsAt = (instant: number): Readonly<Record<string, object>> => {
    const envelope = { build: `b${instant}`, generated: new Date(instant).toISOString() };
    return { 'offices/disdukcapil.json': exampleOffice({ region: { live: { ttl: 60 } } }, envelope), 'live.json': exampleLive({}, { ...envelope, ttl: 60 }) };
  };
  const feed = fakeFeed(documentsAt(MONDAY_10), { feed: FEED, now: Date.now });
  const client = createClient({ feed: FEED, transport: feed.transport, store: null });
  let said: unknown;
  client.watchOffice('disdukcapil', (result) => { said = result.ok && [result.value.status.freshness.state, result.value.clock.source]; });
  await pass(5 * MINUTE);
  expect(said).toEqual(['fresh', 'device']);
  for (const [path, document] of Object.entries(documentsAt(Date.now() + 30 * MINUTE))) feed.documents.set(path, document);
  await pass(5 * MINUTE);
  expect(said).toEqual(['aging', 'feed']);
  await pass(32 * MINUTE);
  expect(said).toEqual(['fresh', 'device']);
  client.close();
});
