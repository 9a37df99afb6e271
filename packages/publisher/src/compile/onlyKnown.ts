import { visit } from '@tetap/feed';
import type { Schema } from '@tetap/feed';

/** A record of the source without the fields that are the source's own: what the feed's reader would keep of it. */
export function onlyKnown<T>(schema: Schema<T>, record: T): T {
  return visit(schema, record) ?? record;
}
