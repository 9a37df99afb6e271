import { boolean, harmless, number, object, optional, required, string } from '../schema/build.js';
import type { Infer, ObjectSchema, Schema } from '../schema/schema.js';
import { instant } from '../primitives.js';

/** The major version that this code understands; minor versions only add. */
export const FEED_MAJOR = 1;
/** What `compile` writes. */
export const FEED_VERSION = '1.0';

const fields = {
  version: required(string('a version such as 1.0', 12, { pattern: /^\d{1,3}\.\d{1,3}$/ })),
  /** Id of the publishing run; a differing one in the overlay means: fetch again. */
  build: required(string('the id of the publishing run', 64)),
  /** The publisher vouches for everything at this instant. */
  generated: required(instant),
  /** When the content last changed. */
  updated: required(instant),
  /** From this instant on nothing here counts as true any more (law 2). */
  validUntil: required(instant),
  /** Seconds until it is worth asking again. */
  ttl: required(number(15, 604_800)),
  /** Seconds within which the publisher promises to vouch again. */
  heartbeat: optional(number(60, 31_536_000)),
  /** An example: shown as such, its numbers and contact links disabled. */
  example: harmless(boolean),
};

const bare = object(fields);
export interface Envelope extends Infer<typeof bare> {}

/** Any document: an envelope around `data`. */
export function envelope<T>(data: Schema<T>): ObjectSchema<Envelope & { readonly data: T }> {
  return object({ ...fields, data: required(data) }) as unknown as ObjectSchema<Envelope & { readonly data: T }>;
}
