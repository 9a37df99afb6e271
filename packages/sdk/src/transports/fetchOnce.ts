import type { Transport } from './transport.js';

/**
 * One `fetch`, no retry; the client's own time limit ends it, its body included. Made as the page's preload is, so that every
 * engine uses that: Firefox and WebKit want the default cache mode, WebKit a preload without `crossorigin` from the page's own host.
 * That mode may give what the browser has kept. Where `Date` is hidden nobody sees for how long: unless it says that it never is, it is asked again.
 */
export const fetchOnce: Transport = async ({ url, signal, preload }) => {
  const ask = (cache: RequestCache): Promise<Response> => fetch(url, {
    signal,
    cache,
    ...(preload && !preload.crossOrigin && url.startsWith(location.origin + '/') && { mode: 'no-cors', credentials: 'include' }),
  });
  const found = preload && await ask('default');
  return found && (found.headers.has('date') || /no-[cs]|max-age=0/.test(found.headers.get('cache-control')!)) ? found : ask('no-cache');
};
