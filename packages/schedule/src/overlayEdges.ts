import type { Live } from '@tetap/feed';
import type { Millis } from './status.js';
import { windowOf } from './windowOf.js';
import { zoneOf } from './zone.js';

/** When the entries of an overlay begin and end, in no order. `zone`: the region's, in which the day of one without an end is over. */
export function overlayEdges({ overrides, incidents, readiness = [], officers = [], notices = [] }: Live, zone: string): readonly Millis[] {
  return [...overrides, ...incidents, ...readiness, ...officers, ...notices].flatMap((entry) => {
    const { from, until } = windowOf(entry, zoneOf(zone));
    return [from, until];
  });
}
