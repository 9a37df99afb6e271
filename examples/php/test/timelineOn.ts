import type { Live, Office, Timeline } from '@tetap/feed';
import { zoneOf } from '@tetap/schedule';
import { id } from '@tetap/words/id';
import { horizonOf } from '../../../packages/publisher/src/compile/horizon.js';
import { officeTimeline } from '../../../packages/publisher/src/compile/officeTimeline.js';

const DAY = 86_400_000;
const NOTHING: Live = { overrides: [], incidents: [] };

/** It says sixty days, which takes a while, and many cases ask of the same day. */
const made = new Map<string, Timeline>();

/** The timeline that a publisher would have made of an office on the day of an instant, with the overlay of then. */
export function timelineOn(at: number, data: Office, live = NOTHING): Timeline {
  const today = Math.floor(zoneOf(data.region.zone).toLocal(at) / DAY);
  const asked = JSON.stringify([today, data, live]);
  const timeline = made.get(asked) ?? publishedOn(at, today, data, live);
  made.set(asked, timeline);
  return timeline;
}

function publishedOn(at: number, today: number, data: Office, live: Live): Timeline {
  const zone = zoneOf(data.region.zone);
  // The holidays of an office document are told already.
  const source = { region: { zone: data.region.zone }, holidays: { years: [] } } as unknown as Parameters<typeof horizonOf>[0];
  return officeTimeline(data, { ...horizonOf(source, new Date(at).toISOString()), zone, today }, live, id);
}
