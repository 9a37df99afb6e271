import type { Envelope } from '@tetap/feed';
import type { Millis } from '@tetap/schedule';
import type { ReadDocument } from './readRaw.js';

/** A document in hand. */
export interface Held<T = Envelope> extends ReadDocument<T> {
  /** Last read from the network and accepted; of `bootstrap`, when it was published. */
  readonly fetchedAt: Millis;
  /** When another tab of this device read it, where that was later: that goes with what is saved, and proves nothing here. */
  readonly savedAt?: Millis;
  /** `network`: by this client, which is what proof of freshness rests on (law 2). */
  readonly from: 'network' | 'saved' | 'bootstrap';
}

/** Whether a copy has an age within its `ttl`: then it is as good as one in memory. */
export function isYoung(held: Held, now: Millis): boolean {
  return held.from !== 'bootstrap' && now >= held.fetchedAt && now < youngUntil(held);
}

/** When its `ttl` is over. */
export function youngUntil({ value: { ttl }, fetchedAt }: Held): Millis {
  return fetchedAt + ttl * 1000;
}
