import type { Envelope } from '@tetap/feed';
import type { Millis } from '@tetap/schedule';
import type { DocumentCache } from './documentCache.js';
import type { Address } from './fetchDocument.js';
import type { Scheduler } from './scheduler.js';

/** Keeps documents fresh while somebody needs them. */
export interface Polling {
  /** Asks for the document whenever it is outdated, until the returned function is called as often as this one. */
  readonly keep: (address: Address<Envelope>) => () => void;
  /** Asks at once for what is outdated, or for everything; resolves when all have answered or failed. */
  readonly wake: (everything?: boolean) => Promise<unknown>;
}

/** First wait after a failure; doubled by each further one, up to `LONGEST_WAIT`. No failure ends the polling. */
const FIRST_WAIT = 30_000;
const LONGEST_WAIT = 900_000;

interface Kept {
  readonly address: Address<Envelope>;
  users: number;
  failures: number;
  asking: Promise<void> | undefined;
}

export function createPolling(cache: DocumentCache, scheduler: Scheduler, now: () => Millis, online: () => boolean): Polling {
  const all = new Map<string, Kept>();

  const plan = (kept: Kept): void => {
    const held = cache.isOutdated(kept.address) || kept.failures > 0 ? undefined : cache.held(kept.address);
    const wait = held ? held.value.ttl * 1000 : Math.min(FIRST_WAIT * 2 ** Math.max(kept.failures - 1, 0), LONGEST_WAIT);
    // Tabs and visitors that came together must not ask together for ever.
    const jittered = wait * (0.9 + Math.random() * 0.2);
    scheduler.plan(kept, (held ? held.fetchedAt : now()) + jittered, () => { void askOnce(kept); });
  };
  const ask = async (kept: Kept): Promise<void> => {
    if (online()) {
      const { ok } = await cache.read(kept.address, undefined, true);
      // An answer that is no newer than what it should replace is a failure too: a host that lags.
      kept.failures = ok && !cache.isOutdated(kept.address) ? 0 : kept.failures + 1;
    } else {
      kept.failures += 1;
    }
  };
  const askOnce = (kept: Kept): Promise<void> => kept.asking ??= ask(kept).then(() => {
    kept.asking = undefined;
    if (kept.users > 0) plan(kept);
  });

  return {
    keep(address) {
      const kept = all.get(address.path) ?? { address, users: 0, failures: 0, asking: undefined };
      all.set(address.path, kept);
      if (++kept.users === 1) plan(kept);
      let released = false;
      return () => {
        if (released) return;
        released = true;
        if (--kept.users > 0) return;
        scheduler.cancel(kept);
        all.delete(address.path);
      };
    },
    wake(everything = false) {
      const due = [...all.values()].filter(({ address }) => everything || cache.isOutdated(address));
      return Promise.all(due.map(askOnce));
    },
  };
}
