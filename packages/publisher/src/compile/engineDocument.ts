import { FEED_VERSION, FIRST_INSTANT, LAST_INSTANT } from '@tetap/feed';
import type { Office, OfficeDocument } from '@tetap/feed';

/** An office as the engine is asked about it while a feed is made: believed at every instant, since how old a feed is only its reader knows. */
export function engineDocument(data: Office): OfficeDocument {
  const { live: _, ...region } = data.region;
  return { version: FEED_VERSION, build: '', generated: FIRST_INSTANT, updated: FIRST_INSTANT, validUntil: LAST_INSTANT, ttl: 3600, data: { ...data, region } };
}
