import { readFeedDocument } from '@tetap/feed';
import type { Issue } from '@tetap/feed';
import type { Address } from './documents.js';

/** What a response says beside its document. */
export interface Received {
  /** The host's validator, for runtimes without an HTTP cache of their own. */
  readonly etag: string | undefined;
  /** Size of the body. */
  readonly bytes: number;
}

export interface ReadDocument<T> {
  readonly value: T;
  readonly issues: readonly Issue[];
  /** What came with it, where a request of this client has brought it: only then can a 304 be about it. */
  readonly received?: Received | undefined;
  /** Milliseconds since it was read, where it waited for whoever takes it, or in a cache that says so. */
  readonly age?: number;
}

/** A document of that address, tolerantly read; `value` is undefined where it is none. */
export function readRaw<T>(raw: unknown, { path, schema, id }: Address<T>): { readonly value: T | undefined; readonly issues: readonly Issue[] } {
  const { document, issues } = readFeedDocument(schema, raw, path);
  const found = (document as { readonly data?: { readonly id?: unknown } } | undefined)?.data?.id;
  return { value: id === undefined || found === id ? document : undefined, issues };
}
