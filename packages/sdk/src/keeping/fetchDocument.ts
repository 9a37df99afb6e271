import type { Millis } from '@tetap/schedule';
import type { RequestReport } from '../client.js';
import { ageOf } from '../ageOf.js';
import type { Address } from '../documents.js';
import { FeedError, isFeedError } from '../feedError.js';
import { readDocument, receivedOf } from './readDocument.js';
import type { ReadDocument } from '../readRaw.js';
import type { Seed } from '../origin.js';
import type { KyOptions, Transport, TransportRequest } from '../transports/transport.js';

/** How a client's requests are made. */
export interface Fetching {
  readonly transport: Transport;
  readonly folder: string;
  /** The device's clock. */
  readonly now: () => Millis;
  /** The same as servers have corrected it. */
  readonly measured: () => Millis;
  readonly timeout: number;
  readonly ky?: KyOptions | undefined;
  readonly cache?: TransportRequest['cache'];
  /** Told of each request once it has ended. */
  readonly report: (report: RequestReport) => void;
}

/**
 * Fetches and reads a document within `timeout` milliseconds, whatever the transport does. `held` is what a 304 confirms, where a request has brought it,
 * `seed` a first request that may spare this one.
 * @throws FeedError only
 */
export async function fetchDocument<T>(
  { transport, folder, timeout, now, measured, ky, cache, report }: Fetching, address: Address<T>, signal: AbortSignal, held?: ReadDocument<T>, seed?: Seed,
): Promise<ReadDocument<T>> {
  const { path } = address;
  const url = folder + path;
  const request = new AbortController();
  let startedAt = seed?.startedAt ?? now();
  let endedAt: Millis | undefined;
  let response: Response | undefined;
  let read: ReadDocument<T> | undefined;
  let error: FeedError | undefined;
  const end = (code: 'aborted' | 'timeout'): void => {
    error ??= new FeedError(code, `${path}: ${code === 'timeout' ? `no answer within ${timeout} ms` : 'aborted'}`, { url });
    request.abort();
  };
  /** With how long it waited for us, and in a cache before. */
  const aged = (got: ReadDocument<T>): ReadDocument<T> => {
    const waited = endedAt === undefined ? 0 : now() - endedAt;
    const lag = measured() - now();
    const age = waited + ageOf({ response: response!, startedAt: startedAt + lag, endedAt: measured() - waited });
    return age > 0 ? { ...got, age } : got;
  };
  const abort = (): void => { end('aborted'); };
  const timer = setTimeout(end, timeout, 'timeout');
  signal.addEventListener('abort', abort);
  try {
    return read = await Promise.race([
      (async () => {
        await seed?.answer.catch(() => undefined);
        response = seed?.response;
        endedAt = seed?.endedAt;
        if (seed?.read) return aged({ ...seed.read, received: receivedOf(seed.response!, seed.bytes!) } as ReadDocument<T>);
        // What was read and is no document is asked for once more; so is what a second try may mend.
        if (response?.status && !response.bodyUsed && response.status < 429) return aged(await readDocument(response, address, url));
        // Of another request neither its times nor its answer are told: the clock is put right by them.
        response = endedAt = undefined;
        startedAt = now();
        // Nobody waits any more, and not every transport heeds its signal.
        if (request.signal.aborted) throw error!;
        response = await transport({ url, signal: request.signal, timeout: timeout * 0.4, etag: held?.received?.etag, cache, ky });
        // Of a saved copy neither this request nor the browser's own had a validator. (Firefox shows pages a 304, and another host's `ETag` is hidden from them.)
        const got = held?.received && response.status === 304 ? held : await readDocument(response, address, url);
        return aged(got);
      })(),
      new Promise<never>((_, reject) => {
        request.signal.addEventListener('abort', reject);
        if (signal.aborted) abort();
      }),
    ]);
  } catch (cause) {
    const late = (cause as { name?: unknown } | null)?.name === 'TimeoutError';
    throw error ??= isFeedError(cause) ? cause : new FeedError(late ? 'timeout' : 'network', `${path}: no answer`, { url, cause });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
    const { status, headers } = response ?? {};
    report({
      url, startedAt, took: (endedAt ?? now()) - startedAt, status, bytes: status === 304 ? 0 : read?.received?.bytes ?? 0, error,
      // A copy that a cache kept is as old as its `Age`, and so is its `Date`.
      serverTime: /[1-9]/.test(headers?.get('age') ?? '') ? undefined : Date.parse(headers?.get('date') ?? '') || undefined,
    });
  }
}
