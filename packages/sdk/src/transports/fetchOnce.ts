import type { Transport } from './transport.js';

/**
 * One `fetch`, no retry; the client's own time limit ends it, its body included. Made as the page's preload is, so that every
 * engine uses that: Firefox and WebKit want the default cache mode, WebKit a preload without `crossorigin` from the page's own host.
 * That mode may give what the browser has kept, and going back gives even what has to be revalidated. `Date` says for how long; where that is hidden,
 * only what may not be stored was given just now. All else is asked for again.
 */
export const fetchOnce: Transport = async ({ url, signal, preload, cache }) => {
  const ask = (mode: RequestCache): Promise<Response> => fetch(url, {
    signal,
    cache: mode,
    ...(preload && !preload.crossOrigin && url.startsWith(location.origin + '/') && { mode: 'no-cors', credentials: 'include' }),
  });
  if (preload) {
    const found = await ask('default');
    const { headers, body } = found;
    if (Date.parse(headers.get('date') ?? '') || /(^|[, ])no-store($|[, ])/i.test(headers.get('cache-control')!)) return found;
    // Nobody reads it.
    body?.cancel().catch(() => undefined);
  }
  return ask(cache ?? 'no-cache');
};
