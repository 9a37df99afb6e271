import type { LiveDocument, OfficeDocument } from '@tetap/feed';
import { covers } from './period.js';
import type { Period } from './period.js';
import type { Freshness, Millis } from './status.js';
import type { Proof, View } from './view.js';
import { MINUTE } from './zone.js';

/** How far the publisher's clock may be ahead of ours before one of the two must be wrong. */
const CLOCK_SLACK = 10 * MINUTE;

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
  if (clock !== undefined) return [clock - MINUTE, clock + MINUTE + 1];
  const { from, until } = provenBy(proof, readAt);
  return [times.validUntil, from, until];
}

/**
 * All that law 2 asks for. Of an app no document but the overlay tells: then it is both. `ttl`: what was promised of the
 * overlay, in seconds, the ceiling of what it may ask for itself; 0: no overlay was promised.
 */
export function proofOf(document: OfficeDocument | LiveDocument, overlay: LiveDocument | undefined, ttl = 0): Proof {
  const latest = overlay && Date.parse(overlay.generated) >= Date.parse(document.generated) ? overlay : document;
  const heartbeat = latest.heartbeat ?? document.heartbeat ?? Infinity;
  return {
    from: Date.parse(document.generated) - CLOCK_SLACK,
    until: latest.build !== document.build ? -Infinity
      : Math.min(Date.parse((overlay ?? document).validUntil), Date.parse(latest.generated) + heartbeat * 1000 + 1),
    reach: ttl && Math.max(3000 * Math.min(overlay?.ttl ?? ttl, ttl), 15 * MINUTE),
  };
}

/** When it is given, with a reading of the overlay. One that was never read proves nothing. */
export function provenBy({ from, until, reach }: Proof, readAt = -Infinity): Period {
  return reach ? { from: Math.max(from, readAt - reach), until: Math.min(until, readAt + reach + 1) } : { from, until };
}

/** Whether another instant than now is asked about: then nothing is claimed of now, and no proof is asked for. */
export function isPreview(at: Millis, clock = at): boolean {
  return Math.abs(at - clock) > MINUTE;
}
