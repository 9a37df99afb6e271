import type { Period } from './period.js';
import type { Millis } from './status.js';
import { MINUTE } from './units.js';

/** A period that covers no instant. */
export const NEVER: Period = { from: Infinity, until: -Infinity };

/** "Soon" is this long before. */
export const SOON = 30 * MINUTE;

/** Instants that cut: where something begins, ends or closes its queue. */
interface Edges {
  readonly from: Millis | undefined;
  readonly until: Millis | undefined;
  readonly queue?: Millis | undefined;
}

/** What is left of a period around an instant when no other begins or ends in it, closes its queue, or is about to. */
export function narrow({ from, until }: Period, at: Millis, ...lists: readonly (readonly Edges[])[]): Period {
  const cut = (edge: Millis): void => {
    if (edge > at) until = Math.min(until, edge);
    else if (edge > from) from = edge;
  };
  const soon = (edge = NaN): void => {
    cut(edge);
    cut(edge - SOON);
  };
  for (const others of lists) {
    for (const other of others) {
      soon(other.from);
      soon(other.until);
      soon(other.queue);
    }
  }
  return { from, until };
}
