import { INDONESIAN_ZONES } from '@tetap/feed';
import { believedUntil, overlayEdges } from '@tetap/schedule';
import type { Millis, OverlayReading } from '@tetap/schedule';

/**
 * The next instant at which an entry of the overlay begins or ends to apply, or its silence ceases to prove anything; never, if none does. `zone`: the
 * region's; where that is not known, the day of an entry without an end is over in each zone of Indonesia, since nobody minds to look once too often.
 */
export function overlayEdge(overlay: OverlayReading, now: Millis, zone: string | undefined): Millis {
  const { data } = overlay.document ?? {};
  const edges = data ? (zone === undefined ? Object.keys(INDONESIAN_ZONES) : [zone]).flatMap((one) => overlayEdges(data, one)) : [];
  return Math.min(...[...edges, believedUntil(overlay)].filter((edge) => edge > now));
}
