import type { Period } from './period.js';
import type { Millis } from './status.js';
import { MINUTE } from './units.js';

/** "Soon" is this long before. */
export const SOON = 30 * MINUTE;

/** What is left of a period around an instant when no other begins or ends in it, closes its queue, or is about to. */
export function narrow({ from, until }: Period, at: Millis, ...lists: readonly (readonly (Period & { readonly queue?: Millis })[])[]): Period {
  const cut = (edge: Millis): void => {
    if (edge > at) until = Math.min(until, edge);
    else if (edge > from) from = edge;
  };
  const soon = (edge: Millis): void => {
    cut(edge);
    cut(edge - SOON);
  };
  for (const others of lists) {
    for (const other of others) {
      soon(other.from);
      soon(other.until);
      soon(other.queue ?? NaN);
    }
  }
  return { from, until };
}
