import type { Envelope, RegionDigest } from '@tetap/feed';
import { covers } from './period.js';
import type { Period } from './period.js';
import type { Freshness, Millis } from './status.js';
import { MINUTE } from './units.js';

/** How far the publisher's clock may be ahead of ours before one of the two must be wrong. */
export const CLOCK_SLACK = 10 * MINUTE;

/** An office with its overlay, as far as they say what they may be believed for. */
export interface Vouched {
  readonly document: Envelope;
  readonly office: { readonly region: Pick<RegionDigest, 'live'> };
  readonly overlay: Envelope | undefined;
  readonly updated: Millis;
  readonly generated: Millis;
  readonly validUntil: Millis;
}

/** Section 7 of docs/status.md. `at` is the instant asked about, `clock` the real one. */
export function freshnessAt(view: Vouched, readAt: Millis | undefined, at: Millis, clock: Millis): Freshness {
  const { updated, generated, validUntil } = view;
  const state = isPreview(at, clock) ? 'preview' : clock >= validUntil ? 'expired' : covers(fresh(view, readAt), clock) ? 'fresh' : 'aging';
  return { state, updated, generated, validUntil };
}

/** When all is proven that law 2 asks for, `validUntil` of the office apart. */
export function fresh({ document, office: { region }, generated, overlay }: Vouched, readAt: Millis | undefined): Period {
  // What the office was promised is the ceiling of what the overlay may ask for.
  const proof = region.live ? proofOf(overlay, readAt, region.live.ttl) : { from: -Infinity, until: Infinity };
  const vouched = overlay ? Date.parse(overlay.generated) : -Infinity;
  const newer = vouched >= generated ? overlay : undefined;
  const heartbeat = newer?.heartbeat || document.heartbeat || Infinity;
  return {
    from: Math.max(proof.from, generated - CLOCK_SLACK),
    until: newer && newer.build !== document.build ? -Infinity
      : Math.min(proof.until, overlay ? Date.parse(overlay.validUntil) : Infinity, Math.max(generated, vouched) + heartbeat * 1000 + 1),
  };
}

/** When a reading of the overlay proves anything (law 2): for three times its `ttl`, at least a quarter of an hour, around it. One that was never read never does. */
export function proofOf(overlay: Envelope | undefined, readAt = NaN, ceiling = Infinity): Period {
  const proof = Math.max(3000 * Math.min(overlay?.ttl ?? ceiling, ceiling), 15 * MINUTE);
  return { from: readAt - proof, until: readAt + proof + 1 };
}

/** Whether another instant than now is asked about: then nothing is claimed of now, and no proof is asked for. */
export function isPreview(at: Millis, clock: Millis): boolean {
  return Math.abs(at - clock) > MINUTE;
}
