import type { OfficeDocument } from '@tetap/feed';
import type { DocumentCache } from '../keeping/documentCache.js';
import { REGION } from './documents.js';

/** The zone of a feed's region, by one of its offices, else by the region as far as that was read. */
export function zoneOfFeed({ held }: DocumentCache, [office]: Iterable<OfficeDocument> = []): string | undefined {
  return (office?.data.region ?? held(REGION)?.value.data)?.zone;
}
