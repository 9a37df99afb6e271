import type { Millis } from '@tetap/schedule';
import type { Held } from './held.js';
import type { Meta } from './result.js';

/** What is to be said at `now` beside a document in hand; `isDue`: a newer one is worth asking for. */
export function metaOf(document: string, { value, fetchedAt, from, issues }: Held, now: Millis, isDue?: boolean): Meta {
  return { document, fetchedAt, age: now - fetchedAt, freshness: now >= Date.parse(value.validUntil) ? 'expired' : isDue ? 'aging' : 'fresh', source: from, issues };
}
