import type { Envelope } from '@tetap/feed';
import type { Millis } from '@tetap/schedule';
import type { DocumentCache } from './documentCache.js';
import type { Address } from '../documents.js';
import type { Scheduler } from './scheduler.js';

/** Keeps documents fresh while somebody needs them. */
export interface Polling {
  /** Asks for the document whenever it is outdated, until the returned function is called as often as this one. */
  readonly keep: (address: Address<Envelope>) => () => void;
  /** Asks at once for what is outdated, and for one document more, or for everything; resolves when all have answered or failed. */
  readonly wake: (also?: string | true) => Promise<unknown>;
  /** Begins to ask for those documents that `asks` agrees to, and ceases with the others. */
  readonly limit: (asks: (path: string) => boolean) => void;
}

export interface PollingOptions {
  readonly cache: DocumentCache;
  readonly scheduler: Scheduler;
  readonly now: () => Millis;
  /** Until when somebody else's copy makes it unnecessary to ask, where there is one. */
  readonly spared: (address: Address<Envelope>) => Millis | undefined;
  readonly signal: AbortSignal;
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

export function createPolling({ cache, scheduler, now, spared, signal }: PollingOptions): Polling {
  const all = new Map<string, Kept>();
  let asks: (path: string) => boolean = () => false;

  const plan = (kept: Kept): void => {
    const { address, failures } = kept;
    const held = cache.isOutdated(address) || failures > 0 ? undefined : cache.held(address);
    const wait = held ? restOf(held.value) : Math.min(FIRST_WAIT * 2 ** Math.max(failures - 1, 0), LONGEST_WAIT);
    // Tabs and visitors that came together must not ask together for ever.
    const jittered = wait * (0.9 + Math.random() * 0.2);
    scheduler.plan(kept, (held?.fetchedAt ?? now()) + jittered, () => { void askOnce(kept); });
  };
  const ask = async (kept: Kept): Promise<void> => {
    const { ok } = await cache.read(kept.address, signal, true);
    // An answer that is no newer than what it should replace is a failure too: a host that lags.
    kept.failures = ok && !cache.isOutdated(kept.address) ? 0 : kept.failures + 1;
  };
  const askOnce = async (kept: Kept, always = false): Promise<void> => {
    if (!always) {
      if (!asks(kept.address.path)) return;
      const until = spared(kept.address);
      if (until !== undefined && !kept.asking) {
        scheduler.plan(kept, until, () => { void askOnce(kept); });
        return;
      }
    }
    await (kept.asking ??= ask(kept).then(() => {
      kept.asking = undefined;
      if (kept.users > 0 && asks(kept.address.path)) plan(kept);
    }));
  };
  const wake = (kept: readonly Kept[], always?: boolean): Promise<unknown> => Promise.all(kept.map((one) => askOnce(one, always)));

  return {
    keep(address) {
      const kept = all.get(address.path) ?? { address, users: 0, failures: 0, asking: undefined };
      all.set(address.path, kept);
      if (++kept.users === 1 && asks(address.path)) plan(kept);
      let released = false;
      return () => {
        if (released) return;
        released = true;
        if (--kept.users > 0) return;
        scheduler.cancel(kept);
        all.delete(address.path);
      };
    },
    wake: (also) => wake([...all.values()].filter(({ address }) => also === true || also === address.path || cache.isOutdated(address)), also === true),
    limit(next) {
      const before = asks;
      asks = next;
      for (const kept of all.values()) {
        const { path } = kept.address;
        if (!next(path)) scheduler.cancel(kept);
        else if (!before(path)) {
          kept.failures = 0;
          if (cache.isOutdated(kept.address)) void askOnce(kept);
          else plan(kept);
        }
      }
    },
  };
}

interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** Milliseconds until a document is asked for again: its `ttl`, three times that where data are dear, but well before it ceases to prove anything (law 2). */
function restOf({ ttl }: Envelope): Millis {
  const { saveData, effectiveType = '' } = (typeof navigator === 'undefined' ? {} : (navigator as { connection?: Connection }).connection) ?? {};
  return ttl * (saveData || effectiveType.includes('2g') ? Math.max(1, Math.min(3, 720 / ttl)) : 1) * 1000;
}
