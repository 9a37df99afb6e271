import type { Envelope } from '@tetap/feed';
import type { Content } from './publicationOf.js';

/** A document as it is published, but for its forecast. */
export function documentOf(envelope: Envelope, { data, beside, ttl = envelope.ttl }: Content): Envelope & { readonly data: unknown } {
  return { ...envelope, ttl, data, ...beside };
}
