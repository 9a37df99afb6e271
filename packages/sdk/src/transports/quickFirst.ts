import { fetchOnce } from './fetchOnce.js';
import { retrying } from './retrying.js';
import type { Transport } from './transport.js';

/**
 * The client's default: a plain `fetch` until the first good answer of each address, `retrying` from then on and for what fails, so that
 * nobody waits for ky: neither for a first status nor for a service that somebody opens. One for each client.
 *
 * @param addresses those that something else has fetched first.
 */
export function quickFirst(addresses: Iterable<string> = []): Transport {
  const answered = new Set(addresses);
  return async (request) => {
    if (!answered.has(request.url)) {
      try {
        const response = await fetchOnce(request);
        if (response.ok) answered.add(request.url);
        if (response.status < 429) return response;
        response.body?.cancel().catch(() => undefined);
      } catch (error) {
        if (request.signal.aborted) throw error;
      }
    }
    return retrying(request);
  };
}
