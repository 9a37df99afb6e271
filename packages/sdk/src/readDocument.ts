import { readFeedDocument } from '@tetap/feed';
import type { Issue } from '@tetap/feed';
import type { Address } from './documents.js';
import { FeedError } from './feedError.js';
import type { FeedErrorDetails } from './feedError.js';

export interface ReadDocument<T> {
  readonly value: T;
  readonly issues: readonly Issue[];
  /** The host's validator, for hosts without an HTTP cache of their own. */
  readonly etag?: string | undefined;
  /** Size of the body. */
  readonly bytes?: number;
}

/**
 * The document in a response, read tolerantly; more than `limit` bytes are refused while they stream in.
 * @param url what errors name.
 * @throws FeedError `http`, `not-found`, `type`, `too-large`, `parse`, `version` or `schema`; what the body's stream throws passes through.
 */
export async function readDocument<T>(response: Response, address: Address<T>, url = response.url): Promise<ReadDocument<T>> {
  const { status, headers, body } = response;
  const { path, limit } = address;
  const about = { url, status };
  try {
    if (!response.ok) throw new FeedError(status === 404 || status === 410 ? 'not-found' : 'http', `${path}: status ${status}`, about);
    if (/html/i.test(headers.get('content-type') ?? '')) throw new FeedError('type', `${path}: a web page`, about);
    const tooLarge = new FeedError('too-large', `${path}: more than ${limit} bytes`, about);
    if (Number(headers.get('content-length')) > limit) throw tooLarge;

    const reader = body?.getReader();
    const decoder = new TextDecoder();
    let text = '';
    let bytes = 0;
    for (let chunk; (chunk = (await reader?.read())?.value);) {
      bytes += chunk.length;
      if (bytes > limit) {
        reader!.releaseLock();
        throw tooLarge;
      }
      text += decoder.decode(chunk, { stream: true });
    }
    return { ...parseDocument(parseJson(text + decoder.decode(), path, about), address, about), etag: headers.get('etag') ?? undefined, bytes };
  } catch (error) {
    body?.cancel().catch(() => undefined);
    throw error;
  }
}

/** @throws FeedError `parse`, or `type` for a web page */
export function parseJson(text: string, path: string, about?: FeedErrorDetails): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw /^\s*</.test(text) ? new FeedError('type', `${path}: a web page`, { ...about, cause }) : new FeedError('parse', `${path}: damaged JSON`, { ...about, cause });
  }
}

/** @throws FeedError `version` or `schema` */
export function parseDocument<T>(raw: unknown, { path, schema, id }: Address<T>, about?: FeedErrorDetails): ReadDocument<T> {
  const { document: value, issues } = readFeedDocument(schema, raw, path);
  const [first] = issues;
  if (value === undefined) {
    throw new FeedError(first?.code === 'version' ? 'version' : 'schema', `${path}: ${first ? `${first.path} is ${first.found}, expected ${first.expected}` : 'not readable'}`, { ...about, cause: issues });
  }
  if (id !== undefined && (value as { readonly data?: { readonly id?: unknown } }).data?.id !== id) throw new FeedError('schema', `${path}: the document of another id`, about);
  return { value, issues };
}
