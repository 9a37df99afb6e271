import { fetchOnce } from './fetchOnce.js';
import type { Transport } from './transport.js';

/**
 * ky, loaded when first needed. Where the browser is too old for it (no `AbortSignal.any`), or the page
 * has another `Request` (MooTools has), or its file cannot be loaded, a single `fetch` serves.
 */
export const retrying: Transport = async (request) => {
  let transport = fetchOnce;
  try {
    if ('any' in AbortSignal && 'headers' in Request.prototype) transport = (await import('./kyTransport.js')).kyTransport;
  } catch {
    // The file is unreachable; so may the feed be, and then `fetchOnce` says so.
  }
  return transport(request);
};
