import { believedUntil } from '@tetap/schedule';
import type { Millis, OverlayReading } from '@tetap/schedule';

/** The next instant at which an entry of the overlay begins or ends to apply, or its silence ceases to prove anything; never, if none does. */
export function overlayEdge(overlay: OverlayReading, now: Millis): Millis {
  const { overrides = [], incidents = [] } = overlay.document?.data ?? {};
  const edges = [...overrides, ...incidents].flatMap(({ from, until }) => [Date.parse(from), until === undefined ? NaN : Date.parse(until)]);
  return Math.min(...[...edges, believedUntil(overlay)].filter((edge) => edge > now));
}
