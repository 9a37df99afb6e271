import ky, { isHTTPError } from 'ky';
import type { RetryOptions } from 'ky';
import type { Transport } from './transport.js';

/** Seconds: longer nobody waits for an answer; the next poll comes anyway. */
const LONGEST_RETRY_AFTER = 5;

/**
 * What every request is made with. Nothing here or in the headers makes a cross-origin request need a preflight, which many
 * static hosts answer badly; `no-cache` lets the browser revalidate.
 */
const REQUEST_INIT: RequestInit = { cache: 'no-cache' };

const RETRY: RetryOptions = {
  limit: 2,
  // At least half of each wait: all tries in one moment would not outlive a restart of the server.
  jitter: (delay) => delay * (0.5 + Math.random() / 2),
  maxRetryAfter: LONGEST_RETRY_AFTER * 1000,
  backoffLimit: 3000,
  retryOnTimeout: true,
  shouldRetry: ({ error }) => isHTTPError(error) && Number(error.response.headers.get('retry-after')) > LONGEST_RETRY_AFTER ? false : undefined,
};

/**
 * Retries with jitter, `Retry-After` and a time limit for each attempt, by ky. Needs `AbortSignal.any`.
 * Reach it through `retrying`, so that bundlers give ky a file of its own.
 */
export const kyTransport: Transport = async ({ url, signal, timeout, etag, cache, ky: options = {} }) => {
  const retry = typeof options.retry === 'number' ? { limit: options.retry } : options.retry;
  // Runtimes without a place (Node, Deno, Bun) have neither preflights nor a cache of their own.
  const kept = etag !== undefined && typeof location === 'undefined' ? ky.extend({ headers: { 'if-none-match': etag } }) : ky;
  try {
    return await kept(url, { timeout, fetch: fetchWithoutErrorBody, ...REQUEST_INIT, ...(cache && { cache }), ...options, signal, retry: { ...RETRY, ...retry } });
  } catch (error) {
    if (isHTTPError(error)) return error.response;
    throw error;
  }
};

/** ky reads the body of an error answer, up to 10 MiB and before it retries; ours are never looked at. */
async function fetchWithoutErrorBody(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init);
  if (response.ok || response.status === 304) return response;
  response.body?.cancel().catch(() => undefined);
  return new Response(null, { status: response.status, headers: response.headers });
}
