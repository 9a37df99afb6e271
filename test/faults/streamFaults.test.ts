import { createClient } from '@tetap/sdk';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settle, until } from '../../packages/sdk/test/realTime.js';
// Loaded before, since no real file arrives while the clock is advanced.
import '../../packages/sdk/src/keeping/openFeed.js';
import '../../packages/sdk/src/stream/openStream.js';
import { MORNING, OFFICE, streamedClosedFeed, streamedFeed } from './documents.ts';
import { EVENTS, startHost } from './host.ts';
import { streamFaults } from './streamFaults.ts';

/** What every fault of a stream does to somebody who watches: a real host, and a clock that is advanced. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'], now: MORNING });
});
afterEach(() => { vi.useRealTimers(); });

/** Time goes by in small steps, in which the network may answer. */
async function pass(seconds: number, step = 2): Promise<void> {
  for (let passed = 0; passed < seconds; passed += step) {
    await vi.advanceTimersByTimeAsync(step * 1000);
    await settle();
  }
}

describe.each(streamFaults)('$name: $does', ({ host: misbehaviour, within, streams }) => {
  it(`a change arrives within ${within} s, once, and is not taken back`, async () => {
    const host = await startHost(streamedFeed, Date.now);
    const client = createClient({ feed: host.feed });
    const told: string[] = [];
    const count = (): number => host.asked.filter(({ path }) => path === EVENTS).length;
    try {
      await host.breakWith(misbehaviour);
      client.watchOffice(OFFICE, (result) => {
        const headline = result.ok ? result.value.status.headline : result.error.code;
        if (headline !== told[told.length - 1]) told.push(headline);
      });
      await until(() => { expect([told, count()]).toEqual([['open'], 1]); });
      await pass(6);
      host.publish(streamedClosedFeed);
      await pass(within);
      expect(told).toEqual(['open', 'closedSpecial']);
      await pass(180 - within, 5);
      expect(told).toEqual(['open', 'closedSpecial']);
      expect(count()).toBeLessThanOrEqual(streams);
    } finally {
      client.close();
      await settle();
      await host.close();
    }
    expect(host.asked.filter(({ open }) => open)).toEqual([]);
  }, 20_000);
});
