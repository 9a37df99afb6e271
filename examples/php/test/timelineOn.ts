import type { Live, Office, Timeline } from '@tetap/feed';
import { zoneOf } from '@tetap/schedule';
import { id } from '@tetap/words/id';
import { horizonOf } from '../../../packages/publisher/src/compile/horizon.js';
import { officeTimeline } from '../../../packages/publisher/src/compile/officeTimeline.js';

const DAY = 86_400_000;
const NOTHING: Live = { overrides: [], incidents: [] };

/** The timeline that a publisher would have made of an office on the day of an instant, with the overlay of then. */
export function timelineOn(at: number, data: Office, live = NOTHING): Timeline {
  const zone = zoneOf(data.region.zone);
  const today = Math.floor(zone.toLocal(at) / DAY);
  // The holidays of an office document are told already.
  const source = { region: { zone: data.region.zone }, holidays: { years: [] } } as unknown as Parameters<typeof horizonOf>[0];
  return officeTimeline(data, { ...horizonOf(source, new Date(at).toISOString()), zone, today }, live, id);
}
