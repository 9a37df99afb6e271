import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createClient } from '../src/index.js';
import type { Client } from '../src/index.js';
// Loaded before, since no real file arrives while the clock is advanced.
import '../src/keeping/openFeed.js';
import { live, MINUTE, MONDAY_10, office } from './documents.js';
import { until } from './realTime.js';

let clients: Client[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'], now: MONDAY_10 });
  clients = [];
});
afterEach(() => {
  for (const client of clients) client.close();
  vi.useRealTimers();
});

/** What ten minutes cost in which the overlay is confirmed ten times and nothing changes: looks at the clock, answers, requests, timers. */
async function idle(watches: number): Promise<Readonly<Record<'looks' | 'answers' | 'requests' | 'timers', number>>> {
  let [looks, answers, requests] = [0, 0, 0];
  const client = createClient({
    feed: 'https://example.go.id/tetap/', store: null,
    now: () => {
      looks += 1;
      return Date.now();
    },
    transport: ({ url }) => {
      requests += 1;
      return Promise.resolve(new Response(JSON.stringify(url.endsWith('live.json') ? live() : office('disdukcapil', 60))));
    },
  });
  clients.push(client);
  for (let index = 0; index < watches; index += 1) client.watchOffice('disdukcapil', () => { answers += 1; });
  await until(() => { expect(answers).toBe(watches); });
  expect(client.syncState()).toBe('polling');
  [looks, answers, requests] = [0, 0, 0];
  for (let minute = 0; minute < 10; minute += 1) await vi.advanceTimersByTimeAsync(MINUTE);
  return { looks, answers, requests, timers: vi.getTimerCount() };
}

it('an idle page does the same for one watch and for two hundred', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  const one = await idle(1);
  clients.splice(0).forEach((client) => { client.close(); });
  const many = await idle(200);
  expect(one.requests).toBeGreaterThan(5);
  expect(many).toEqual({ ...one, answers: 0, timers: 1 });
});
