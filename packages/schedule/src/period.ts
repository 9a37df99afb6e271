import type { Millis } from './status.js';

/** From an instant until just before another. */
export interface Period {
  readonly from: Millis;
  readonly until: Millis;
}

export function covers({ from, until }: Period, at: Millis): boolean {
  return from <= at && at < until;
}
