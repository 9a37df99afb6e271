import type { Schema } from '@tetap/feed';
import { FeedError, isFeedError } from './feedError.js';
import { readDocument } from './readDocument.js';
import type { ReadDocument } from './readDocument.js';
import type { Transport } from './transports/transport.js';

/** A document that can be asked for. */
export interface Address<T> {
  /** Below the feed's folder. */
  readonly path: string;
  readonly schema: Schema<T>;
  /** Most bytes accepted. */
  readonly limit: number;
  /** What `data.id` must be: a host that answers every path with one file must not show another office. */
  readonly id?: string;
}

/**
 * Fetches and reads a document within `timeout` milliseconds, whatever the transport does. `held` is what a 304 confirms.
 * @throws FeedError only
 */
export async function fetchDocument<T>(
  transport: Transport, folder: string, { path, schema, limit, id }: Address<T>, timeout: number, signal: AbortSignal, held?: ReadDocument<T>,
): Promise<ReadDocument<T>> {
  const url = folder + path;
  const request = new AbortController();
  let ended: FeedError | undefined;
  let end: (code: 'aborted' | 'timeout') => void = () => undefined;
  const over = new Promise<never>((_, reject) => {
    end = (code) => {
      ended ??= new FeedError(code, `${path}: ${code === 'timeout' ? `no answer within ${timeout} ms` : 'aborted'}`, { url });
      reject(ended);
      request.abort();
    };
  });
  const abort = (): void => { end('aborted'); };
  const timer = setTimeout(() => { end('timeout'); }, timeout);
  signal.addEventListener('abort', abort);
  if (signal.aborted) abort();
  const answer = async (): Promise<ReadDocument<T>> => {
    const response = await transport({ url, signal: request.signal, timeout: timeout * 0.4 });
    if (held && response.status === 304) return held;
    const document = await readDocument(response, schema, path, limit, url);
    const found = (document.value as { readonly data?: { readonly id?: unknown } }).data?.id;
    if (id !== undefined && found !== id) throw new FeedError('schema', `${path}: the document of another id`, { url });
    return document;
  };
  try {
    return await Promise.race([answer(), over]);
  } catch (cause) {
    if (ended) throw ended;
    if (isFeedError(cause)) throw cause;
    const late = (cause as { name?: unknown } | null)?.name === 'TimeoutError';
    throw new FeedError(late ? 'timeout' : 'network', `${path}: no answer`, { url, cause });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}
