import { fetchOnce } from './fetchOnce.js';
import { retrying } from './retrying.js';
import type { Transport } from './transport.js';

/**
 * The client's default: a plain `fetch` until the first good answer, `retrying` from then on and for what fails, so that
 * the first status does not wait for ky. One for each client.
 *
 * @param answered whether something else has done the first `fetch`.
 */
export function quickFirst(answered = false): Transport {
  return async (request) => {
    if (!answered) {
      try {
        const response = await fetchOnce(request);
        answered = response.ok;
        if (response.status < 429) return response;
        response.body?.cancel().catch(() => undefined);
      } catch (error) {
        if (request.signal.aborted) throw error;
      }
    }
    return retrying(request);
  };
}
