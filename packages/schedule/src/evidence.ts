import type { LiveDocument } from '@tetap/feed';
import type { Millis } from './status.js';

/**
 * What is known of the overlay. `readAt` is when it was last read from the network (a 304 counts); a saved
 * copy alone has none. An overlay that never arrived is `NO_OVERLAY`.
 */
export interface OverlayReading {
  readonly document: LiveDocument | undefined;
  readonly readAt: Millis | undefined;
}

/** No overlay ever arrived. Where the region promises one, nothing is proven then: the headline is `stale`. */
export const NO_OVERLAY: OverlayReading = { document: undefined, readAt: undefined };

/** How a question differs from "now". */
export interface Question {
  /** The real clock, by which freshness is judged: an instant more than a minute from it is a preview. Default: the instant asked about. */
  readonly clock?: Millis;
}
