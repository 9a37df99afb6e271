import { covers } from './period.js';
import { provenBy } from './proof.js';
import type { Freshness, Millis } from './status.js';
import { MINUTE } from './units.js';
import type { View } from './view.js';

/** Section 7 of docs/status.md. `at` is the instant asked about, `clock` the real one. */
export function freshnessAt({ proof, times: { updated, generated, validUntil } }: View, readAt: Millis | undefined, at: Millis, clock = at): Freshness {
  const state = isPreview(at, clock) ? 'preview' : clock >= validUntil ? 'expired' : covers(provenBy(proof, readAt), clock) ? 'fresh' : 'aging';
  return { state, updated, generated, validUntil };
}

/** Whether an answer is not to be believed as it stands (law 2). */
export function isStale(state: Freshness['state']): boolean {
  return state === 'aging' || state === 'expired';
}

/** The instants at which freshness may be another. Where the real clock is given, only what is asked about moves. */
export function freshnessEdges({ proof, times }: View, readAt: Millis | undefined, clock: Millis | undefined): readonly Millis[] {
  if (clock !== undefined) return previewEdges(clock);
  const { from, until } = provenBy(proof, readAt);
  return [times.validUntil, from, until];
}

/** Whether another instant than now is asked about: then nothing is claimed of now, and no proof is asked for. */
export function isPreview(at: Millis, clock = at): boolean {
  return Math.abs(at - clock) > MINUTE;
}

/** The instants at which `isPreview` changes its answer, where one of the two stands still and the other goes on. */
export function previewEdges(still: Millis): readonly [Millis, Millis] {
  return [still - MINUTE, still + MINUTE + 1];
}
