import type { Issue } from '@tetap/feed';
import type { Millis } from '@tetap/schedule';
import type { FeedError } from './feedError.js';

/** Where a value came from, and how old it is. */
export interface Meta {
  /** Path of the document below the feed's address, such as `offices/disdukcapil.json`. */
  readonly document: string;
  /** When the document was last read from the network, by the client's clock; of `bootstrap`, when it was published. */
  readonly fetchedAt: Millis;
  /** Milliseconds since then. */
  readonly age: Millis;
  /** `fresh`: proven within its `ttl`; `aging`: worth asking for again; `expired`: past its `validUntil`. Of the document, not of the answer: that is `status.freshness`. */
  readonly freshness: 'fresh' | 'aging' | 'expired';
  /**
   * `network`: asked for just now; `memory`: asked for earlier by this client; `saved`: kept by this device from an earlier
   * visit; `bootstrap`: given with the page.
   */
  readonly source: 'network' | 'memory' | 'saved' | 'bootstrap';
  /** What was not as the format says; the value is what could be read all the same. */
  readonly issues: readonly Issue[];
}

/**
 * What asking the network gives: a value, or an error as data. Nothing is thrown.
 * `fallback` is the last good value, where there is one.
 */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly meta: Meta }
  | { readonly ok: false; readonly error: FeedError; readonly fallback?: T };

/** The value of a result, or beside an error the last good one. */
export function latestOf<T>(result: Result<T>): T | undefined {
  return result.ok ? result.value : result.fallback;
}

/** The same result about something derived from its value. */
export function mapResult<T, U>(result: Result<T>, derive: (value: T) => U): Result<U> {
  if (result.ok) return { ...result, value: derive(result.value) };
  const { error, fallback } = result;
  return fallback === undefined ? { ok: false, error } : { ok: false, error, fallback: derive(fallback) };
}
