import { readFeedDocument } from '@tetap/feed';
import type { Issue } from '@tetap/feed';
import type { Address } from './documents.js';

export interface ReadDocument<T> {
  readonly value: T;
  readonly issues: readonly Issue[];
  /** The host's validator, for runtimes without an HTTP cache of their own. */
  readonly etag?: string | undefined;
  /** Size of the body. */
  readonly bytes?: number;
  /** Milliseconds since it was read, where it waited for whoever takes it. */
  readonly age?: number;
}

/** The body of a response as text, or undefined as soon as it is longer than `limit` bytes. */
export async function readText({ body }: Response, limit: number): Promise<string | undefined> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let chunk; (chunk = (await reader?.read())?.value);) {
    bytes += chunk.length;
    if (bytes > limit) {
      reader!.cancel().catch(() => undefined);
      return undefined;
    }
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** A document of that address, tolerantly read; `value` is undefined where it is none. */
export function readRaw<T>(raw: unknown, { path, schema, id }: Address<T>): { readonly value: T | undefined; readonly issues: readonly Issue[] } {
  const { document, issues } = readFeedDocument(schema, raw, path);
  const found = (document as { readonly data?: { readonly id?: unknown } } | undefined)?.data?.id;
  return { value: id === undefined || found === id ? document : undefined, issues };
}
