import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { LiveDocument } from '@tetap/feed';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClient, memoryStore } from '../src/index.js';
import type { Client, OfficeView, Result, Transport } from '../src/index.js';
// Loaded before, since no real file arrives while the clock is advanced.
import '../src/keeping/openFeed.js';
import '../src/stream/openStream.js';
import { live, MINUTE, MONDAY_10, office } from './documents.js';
import { pageEvents } from './pageEvents.js';
import { settle, until } from './realTime.js';

/** The budget that docs/sdk.md states, of a feed whose overlay has a `ttl` of 60 s; bodies only, and none spared by a 304. */
const BUDGET = {
  watched: { requests: 1500, bytes: 350_000 },
  streamed: { requests: 30, bytes: 520_000 },
  visited: { requests: 30, bytes: 12_000 },
};
const DAY = 24 * 60 * MINUTE;

setFlagsFromString('--expose_gc');
const gc = runInNewContext('gc') as () => void;

class Page extends EventTarget {
  readonly baseURI = 'https://example.go.id/';
  visibilityState = 'visible';
  readonly listeners = new Set<string>();
  readonly querySelectorAll = (): [] => [];
  override addEventListener(...args: Parameters<EventTarget['addEventListener']>): void {
    this.listeners.add(args[0]);
    super.addEventListener(...args);
  }
  override removeEventListener(...args: Parameters<EventTarget['removeEventListener']>): void {
    this.listeners.delete(args[0]);
    super.removeEventListener(...args);
  }
}

let page: Page;
let client: Client;
let seen: Result<OfficeView>[];
let requests: number;
let bytes: number;
let hasStream: boolean;
let overlay: LiveDocument;

/** A host in memory, which vouches every minute and never answers with a 304. */
const transport: Transport = ({ url, signal }) => {
  requests += 1;
  if (url.endsWith('/events')) {
    return Promise.resolve(new Response(new ReadableStream({
      start(controller) {
        const send = (event: string, data: object): void => {
          const text = new TextEncoder().encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
          bytes += text.length;
          controller.enqueue(text);
        };
        send('live', live({ validUntil: '2027-06-01T00:00:00+07:00' }));
        const pings = setInterval(() => { send('ping', { now: new Date().toISOString(), generated: live().generated }); }, 17_000);
        signal.addEventListener('abort', () => { clearInterval(pings); });
      },
    }), { headers: { 'content-type': 'text/event-stream' } }));
  }
  const document = office('disdukcapil', 60);
  const body = JSON.stringify(url.endsWith('live.json') ? overlay
    : { ...document, data: { ...document.data, region: { ...document.data.region, live: { ttl: 60, ...(hasStream && { events: 'events' }) } } } });
  bytes += body.length;
  return Promise.resolve(new Response(body));
};
const open = (): Client => createClient({ feed: 'https://example.go.id/tetap/', transport, store });
let store = memoryStore();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'], now: MONDAY_10 });
  page = new Page();
  vi.stubGlobal('document', page);
  store = memoryStore();
  seen = [];
  requests = 0;
  bytes = 0;
  hasStream = false;
  overlay = live();
});
afterEach(async () => {
  client.close();
  await settle();
  expect([vi.getTimerCount(), [...page.listeners]]).toEqual([0, []]);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Heap in use after rubbish was collected. */
function heap(): number {
  gc();
  return process.memoryUsage().heapUsed;
}

async function watchForADay(): Promise<void> {
  client = open();
  client.watchOffice('disdukcapil', (result) => { seen.push(result); });
  await until(() => { expect(seen.length).toBeGreaterThan(0); });
  await vi.advanceTimersByTimeAsync(2 * 60 * MINUTE);
  const [before, timers] = [heap(), vi.getTimerCount()];
  await vi.advanceTimersByTimeAsync(DAY - 2 * 60 * MINUTE);
  expect(heap() - before).toBeLessThan(1_500_000);
  expect(vi.getTimerCount()).toBe(timers);
  const headlines = seen.map((result) => result.ok ? result.value.status.headline : result.error.code);
  expect([...new Set(headlines)]).toEqual(['open', 'closesSoon', 'closed', 'opensSoon']);
}

describe('a day on a fake clock stays within the budget', () => {
  it('watched all the time, without a stream', async () => {
    await watchForADay();
    expect(requests).toBeLessThan(BUDGET.watched.requests);
    expect(bytes).toBeLessThan(BUDGET.watched.bytes);
  }, 30_000);

  it('watched all the time, with a stream', async () => {
    hasStream = true;
    await watchForADay();
    expect(client.syncState()).toBe('streaming');
    expect(requests).toBeLessThan(BUDGET.streamed.requests);
    expect(bytes).toBeLessThan(BUDGET.streamed.bytes);
  }, 30_000);

  it('of a visitor who comes five times for three minutes', async () => {
    for (let visit = 0; visit < 5; visit++) {
      client = open();
      client.watchOffice('disdukcapil', (result) => { seen.push(result); });
      await until(() => { expect(seen.at(-1)?.ok).toBe(true); });
      await vi.advanceTimersByTimeAsync(3 * MINUTE);
      client.close();
      await vi.advanceTimersByTimeAsync(60 * MINUTE);
    }
    expect(requests).toBeLessThan(BUDGET.visited.requests);
    expect(bytes).toBeLessThan(BUDGET.visited.bytes);
  });

  it('of a tab that is left open and hidden: nothing', async () => {
    client = open();
    client.watchOffice('disdukcapil', (result) => { seen.push(result); });
    await until(() => { expect(seen.at(-1)?.ok).toBe(true); });
    const before = requests;
    page.visibilityState = 'hidden';
    page.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(DAY);
    expect([requests, vi.getTimerCount()]).toEqual([before, 0]);
  });

  it('of one where data are dear: a third of the questions', async () => {
    vi.stubGlobal('navigator', { connection: { saveData: true } });
    client = open();
    client.watchOffice('disdukcapil', (result) => { seen.push(result); });
    await until(() => { expect(seen.at(-1)?.ok).toBe(true); });
    requests = 0;
    await vi.advanceTimersByTimeAsync(60 * MINUTE);
    expect(requests).toBeGreaterThan(15);
    expect(requests).toBeLessThan(25);
    expect(seen.every((result) => result.ok && result.value.status.headline === 'open')).toBe(true);
  });
});

describe('a lone tab', () => {
  it('whose clock is put back is not spared by what it has saved itself', async () => {
    client = open();
    client.watchOffice('disdukcapil', (result) => { seen.push(result); });
    await until(() => { expect(seen).toHaveLength(1); });
    requests = 0;
    await vi.advanceTimersByTimeAsync(MINUTE / 2);
    vi.setSystemTime(Date.now() - MINUTE / 2);
    await vi.advanceTimersByTimeAsync(MINUTE * 0.7);
    expect(requests).toBe(1);
  });

  it('is not spared by a record that does not say when it was read', async () => {
    client = open();
    client.watchOffice('disdukcapil', (result) => { seen.push(result); });
    await until(() => { expect(seen).toHaveLength(1); });
    store.set('tetap:1:https://example.go.id/tetap/live.json', JSON.stringify([live(), 'kemarin']));
    requests = 0;
    await vi.advanceTimersByTimeAsync(MINUTE * 1.2);
    expect(requests).toBe(1);
  });
});

describe('two tabs', () => {
  /** An hour of both, of which each has its first answer before `requests` are counted. */
  async function watchInTwo(): Promise<void> {
    client = open();
    const other = open();
    for (const each of [client, other]) each.watchOffice('disdukcapil', (result) => { seen.push(result); });
    await until(() => { expect(seen).toHaveLength(2); });
    requests = 0;
    await vi.advanceTimersByTimeAsync(60 * MINUTE);
    other.close();
  }

  it('spare each other questions, but each proves for itself', async () => {
    await watchInTwo();
    // Alone each would ask about sixty times.
    expect(requests).toBeLessThan(80);
    expect(seen.every((result) => result.ok && result.value.status.headline === 'open')).toBe(true);
  });

  it('spare each other also where an entry cannot be read', async () => {
    overlay = live({}, { overrides: [{ id: 'banjir', office: 'dinkes', effect: 'closed', from: 'besok' }] });
    await watchInTwo();
    expect(requests).toBeLessThan(80);
  });

  it('tell each other what is newer: a closure that one has read, the other shows without a question of its own', async () => {
    client = open();
    client.watchOffice('disdukcapil', (result) => { seen.push(result); });
    await until(() => { expect(seen).toHaveLength(1); });
    await vi.advanceTimersByTimeAsync(MINUTE / 2);
    overlay = live({ generated: '2026-11-23T10:00:10+07:00' }, { overrides: [{ id: 'banjir', office: 'disdukcapil', effect: 'closed', from: '2026-11-23T09:00:00+07:00' }] });
    const other = open();
    const others: Result<OfficeView>[] = [];
    other.watchOffice('disdukcapil', (result) => { others.push(result); });
    await until(() => { expect(others.at(-1)).toMatchObject({ ok: true, value: { status: { headline: 'closedSpecial' } } }); });
    requests = 0;
    await vi.advanceTimersByTimeAsync(MINUTE * 0.7);
    expect([requests, seen.length]).toEqual([0, 2]);
    // Believed, and no proof: that is still of the time of its own question (law 2).
    expect(seen[1]).toMatchObject({ ok: true, value: { status: { headline: 'closedSpecial' }, overlay: { readAt: MONDAY_10 } } });
    // What the device keeps has the time at which it was read all the same.
    expect(JSON.parse(store.get('tetap:1:https://example.go.id/tetap/live.json')!)).toMatchObject([{ generated: overlay.generated }, MONDAY_10 + MINUTE / 2]);
    other.close();
  });

  it('show what the other has heard as soon as it is saved, and ask nothing for it', async () => {
    const events = pageEvents();
    const heard = (path = 'live.json'): void => { events.dispatchEvent(Object.assign(new Event('storage'), { key: `tetap:1:https://example.go.id/tetap/${path}` })); };
    client = open();
    client.watchOffice('disdukcapil', (result) => { seen.push(result); });
    await until(() => { expect(seen).toHaveLength(1); });
    await vi.advanceTimersByTimeAsync(MINUTE / 2);
    const other = open();
    other.watchOffice('disdukcapil', () => undefined);
    const closure = { overrides: [{ id: 'banjir', office: 'disdukcapil', effect: 'closed', from: '2026-11-23T09:00:00+07:00' }] };
    // The other one's own word under the same envelope is for the network to judge.
    for (const [generated, headlines] of [[live().generated, ['open']], ['2026-11-23T10:00:10+07:00', ['open', 'closedSpecial']]] as const) {
      overlay = live({ generated }, closure);
      await other.refresh();
      requests = 0;
      heard('offices/disdukcapil.json');
      heard();
      await settle();
      expect([requests, seen.map((result) => result.ok && result.value.status.headline)]).toEqual([0, headlines]);
    }
    other.close();
    client.close();
    expect(() => { heard(); }).not.toThrow();
  });

  it('do not spare each other where their copies say different things under one envelope', async () => {
    client = open();
    const other = open();
    const others: Result<OfficeView>[] = [];
    client.watchOffice('disdukcapil', (result) => { seen.push(result); });
    other.watchOffice('disdukcapil', (result) => { others.push(result); });
    await until(() => { expect([seen.length, others.length]).toEqual([1, 1]); });
    // Who edits a file by hand in an emergency does not think of its envelope.
    overlay = live({}, { overrides: [{ id: 'banjir', office: 'disdukcapil', effect: 'closed', from: '2026-11-23T09:00:00+07:00' }] });
    await vi.advanceTimersByTimeAsync(MINUTE / 2);
    await client.refresh();
    await until(() => { expect(seen.at(-1)).toMatchObject({ ok: true, value: { status: { headline: 'closedSpecial' } } }); });
    // Spared, the other one would not ask before a whole minute has gone by since that.
    await vi.advanceTimersByTimeAsync(MINUTE * 0.8);
    expect(others.at(-1)).toMatchObject({ ok: true, value: { status: { headline: 'closedSpecial' } } });
    other.close();
  });
});
