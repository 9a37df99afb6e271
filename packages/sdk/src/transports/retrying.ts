import { fetchOnce } from './fetchOnce.js';
import type { Transport } from './transport.js';

/**
 * ky, loaded when first needed. Where the browser is too old for it (no `AbortSignal.any`), or its
 * file cannot be loaded, a single `fetch` serves.
 */
export const retrying: Transport = async (request) => {
  let transport = fetchOnce;
  if (typeof (AbortSignal as { any?: unknown }).any === 'function') {
    try {
      transport = (await import('./kyTransport.js')).kyTransport;
    } catch {
      // The file is unreachable; so may the feed be, and then `fetchOnce` says so.
    }
  }
  return transport(request);
};
