import type { Envelope } from '@tetap/feed';
import type { Period } from './period.js';
import { MINUTE } from './units.js';
import type { Proof } from './view.js';

/** How far the publisher's clock may be ahead of ours before one of the two must be wrong, whichever document tells it. */
const CLOCK_SLACK = 10 * MINUTE;

/**
 * All that law 2 asks for. Apps stand in the overlay alone: then it is given as both. `ttl`: seconds, as promised of the
 * overlay, which may ask for less but not for more; 0: no overlay was promised.
 */
export function proofOf(document: Envelope, overlay: Envelope | undefined, ttl = 0): Proof {
  const latest = overlay && Date.parse(overlay.generated) >= Date.parse(document.generated) ? overlay : document;
  const made = Date.parse(latest.generated);
  const heartbeat = latest.heartbeat ?? document.heartbeat ?? Infinity;
  return {
    from: made - CLOCK_SLACK,
    until: fits(document, overlay ?? document) && (overlay || !ttl) ? Math.min(Date.parse((overlay ?? document).validUntil), made + heartbeat * 1000 + 1) : -Infinity,
    reach: ttl && Math.max(3000 * Math.min(overlay?.ttl ?? ttl, ttl), 15 * MINUTE),
  };
}

/**
 * Whether both are of one publication, or the overlay of the one before, in which the document said the same. Of any other, what
 * has moved between the two may stand in neither; nor of that one, where it was written again after this document was.
 */
export function fits({ build, repeats, generated }: Envelope, overlay: Envelope): boolean {
  return overlay.build === build || (overlay.build === repeats && Date.parse(overlay.generated) < Date.parse(generated));
}

/** The time in which a proof holds, for an overlay that was read at `readAt`; one that was never read proves nothing. */
export function provenBy({ from, until, reach }: Proof, readAt = -Infinity): Period {
  return reach ? { from: Math.max(from, readAt - reach), until: Math.min(until, readAt + reach + 1) } : { from, until };
}
