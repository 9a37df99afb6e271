import { boolean, doubted, number, object, optional, salvaged, string } from '../schema/build.js';
import { isRecord } from '../schema/isRecord.js';
import type { ObjectOf, ObjectSchema, Schema } from '../schema/schema.js';
import { FIRST_INSTANT, instant } from '../primitives.js';

/** The major version that this code understands; minor versions only add. */
export const FEED_MAJOR = 1;
/** What `compile` writes. */
export const FEED_VERSION = '1.0';

/** Version of the format, `1.0`. */
export const feedVersion = string(12, /^\d{1,3}\.\d{1,3}$/);
/** Id of a publishing run, the same in all its documents. */
export const buildId = string(64);

/** Whether a document says of itself, readably, that it is of another major version. */
export function isOfOtherMajor(raw: unknown): raw is { readonly version: string } {
  return isRecord(raw) && feedVersion.is(raw.version) && Number.parseInt(raw.version as string, 10) !== FEED_MAJOR;
}

/** Seconds until a document is worth asking for again. */
export const ttl = number(15, 604_800);
/** Seconds within which the publisher promises to vouch again. */
export const heartbeat = number(60, 31_536_000);

const fields = {
  version: feedVersion,
  /** Id of the publishing run; a differing one in the overlay means: fetch again. */
  build: buildId,
  /** The publisher vouches for everything at this instant. */
  generated: instant,
  /** When the content last changed. */
  updated: instant,
  /** The build before this one, where this document says the same as in it: its overlay holds beside this one too (decision 49). */
  repeats: optional(buildId),
  /** From this instant on nothing here counts as true any more (law 2). Unreadable: it has come. */
  validUntil: salvaged(instant, FIRST_INSTANT),
  ttl: salvaged(ttl, 300),
  /** Unreadable: the strictest. */
  heartbeat: doubted(heartbeat, 60),
  /** An example: shown as such, its numbers and contact links disabled. */
  example: doubted(boolean, true),
};

/** What stands around `data` in every document. */
export interface Envelope extends ObjectOf<typeof fields> {}

/** Any document: an envelope around `data`. */
/*@__NO_SIDE_EFFECTS__*/ export function envelope<T>(data: Schema<T>): ObjectSchema<Envelope & { readonly data: T }> {
  return object({ ...fields, data });
}

/** The same with more beside `data`, which counts for nothing in `updated`. */
/*@__NO_SIDE_EFFECTS__*/ export function envelopeWith<T, const F extends Readonly<Record<string, Schema>>>(data: Schema<T>, beside: F): ObjectSchema<Envelope & { readonly data: T } & ObjectOf<F>> {
  return object({ ...envelope(data).fields, ...beside }) as never;
}
