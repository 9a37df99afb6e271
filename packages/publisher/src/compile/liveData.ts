import type { Live, Office } from '@tetap/feed';
import type { Horizon } from './horizon.js';
import { instantText } from './instantText.js';
import { openEndOf } from './openEndOf.js';
import { wallTime } from './wallTime.js';

/**
 * The overlay as it is published. What has no end is over at midnight (docs/status.md, section 4), since a reader of one entry knows no hours; here
 * they are known. Where the office is open from that day into the next morning, an override that makes service less is given the end of that service
 * day: else a night shift that it closes would be open again until morning, which hardly anybody means (law 1).
 */
export function liveData(live: Live, offices: readonly Office[], { zone }: Pick<Horizon, 'zone'>): Live {
  const overrides = live.overrides.map((override) => {
    const end = openEndOf(override, offices.find(({ id }) => id === override.office), { zone });
    return end && end.closes > 1440 ? { ...override, until: instantText(zone.toInstant(wallTime(end.day, end.closes), 'later'), zone) } : override;
  });
  return { ...live, overrides };
}
