import type { Millis } from './status.js';

/** From an instant until just before another. */
export interface Period {
  readonly from: Millis;
  readonly until: Millis;
}

export const NEVER: Period = { from: Infinity, until: -Infinity };

export function covers({ from, until }: Period, at: Millis): boolean {
  return from <= at && at < until;
}
