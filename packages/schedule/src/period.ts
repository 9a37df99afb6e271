import type { Millis } from './status.js';
import { MINUTE } from './zone.js';

/** From an instant until just before another. */
export interface Period {
  readonly from: Millis;
  readonly until: Millis;
}

/** "Soon" is this long before. */
export const SOON = 30 * MINUTE;

export function covers({ from, until }: Period, at: Millis): boolean {
  return from <= at && at < until;
}

/** What is left of a period around an instant when no other begins or ends in it, closes its queue, or is about to. */
export function narrow({ from, until }: Period, at: Millis, others: readonly (Period & { readonly queue?: Millis })[]): Period {
  for (const other of others) {
    for (const edge of [other.from, other.until, other.queue ?? NaN]) {
      for (const instant of [edge, edge - SOON]) {
        if (instant > at) until = Math.min(until, instant);
        else if (instant > from) from = instant;
      }
    }
  }
  return { from, until };
}
