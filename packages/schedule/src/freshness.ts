import type { View } from './model.js';
import type { Freshness, Millis } from './status.js';
import { MINUTE } from './zone.js';

/** How far the publisher's clock may be ahead of ours before one of the two must be wrong. */
export const CLOCK_SLACK = 10 * MINUTE;

/** Section 7 of docs/status.md. `at` is the instant asked about, `clock` the real one. */
export function freshnessAt(view: View, readAt: Millis | undefined, at: Millis, clock: Millis): Freshness {
  const { prepared } = view;
  const state = stateOf(view, readAt, at, clock);
  let freshness = prepared.freshness.get(state);
  if (!freshness) {
    const { generated, validUntil, document } = prepared;
    prepared.freshness.set(state, freshness = { state, updated: Date.parse(document.updated), generated, validUntil });
  }
  return freshness;
}

function stateOf({ prepared, proof, agesAt }: View, readAt: Millis = NaN, at: Millis, clock: Millis): Freshness['state'] {
  if (isPreview(at, clock)) return 'preview';
  if (clock >= prepared.validUntil) return 'expired';
  // Negated, so that an overlay that was never read (NaN) proves nothing.
  const isProven = Number.isNaN(proof) || Math.abs(clock - readAt) <= proof;
  return clock >= agesAt || clock < prepared.generated - CLOCK_SLACK || !isProven ? 'aging' : 'fresh';
}

/** Whether another instant than now is asked about: then nothing is claimed of now, and no proof is asked for. */
export function isPreview(at: Millis, clock: Millis): boolean {
  return Math.abs(at - clock) > MINUTE;
}
