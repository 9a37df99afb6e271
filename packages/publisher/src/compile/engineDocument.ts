import { FEED_VERSION, FIRST_INSTANT, LAST_INSTANT } from '@tetap/feed';
import type { Live, Office, OfficeDocument } from '@tetap/feed';
import type { OverlayReading } from '@tetap/schedule';

/** An envelope that is believed at every instant: how old a feed is, only its reader knows. */
const BELIEVED = { version: FEED_VERSION, build: '', generated: FIRST_INSTANT, updated: FIRST_INSTANT, validUntil: LAST_INSTANT, ttl: 3600 };

/** An office as the engine is asked about it while a feed is made. */
export function engineDocument(data: Office): OfficeDocument {
  const { live: _, ...region } = data.region;
  return { ...BELIEVED, data: { ...data, region } };
}

/** The part of the overlay that makes service less, as the engine is asked with it while a feed is made. */
export function closuresOf(live: Live): OverlayReading {
  const overrides = live.overrides.filter(({ effect }) => effect !== 'open');
  return { document: { ...BELIEVED, data: { overrides, incidents: [] } }, readAt: undefined };
}
