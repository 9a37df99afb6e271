import { fresh } from './freshness.js';
import type { Vouched } from './freshness.js';
import type { Millis } from './status.js';
import { MINUTE } from './units.js';

/** The instants at which freshness may be another. Where the real clock is given, only what is asked about moves. */
export function freshnessEdges(view: Vouched, readAt: Millis | undefined, clock: Millis | undefined): readonly Millis[] {
  if (clock !== undefined) return [clock - MINUTE, clock + MINUTE + 1];
  const { from, until } = fresh(view, readAt);
  return [view.validUntil, from, until];
}
