import type { Transport } from './transport.js';

/**
 * One `fetch`, no retry; the client's own time limit ends it, its body included. Made as the page's preload is, so that every
 * engine uses that: Firefox and WebKit want the default cache mode, WebKit a preload without `crossorigin` from the page's own host.
 */
export const fetchOnce: Transport = ({ url, signal, preload }) => fetch(url, {
  signal,
  cache: preload ? 'default' : 'no-cache',
  ...(preload && !preload.crossOrigin && url.startsWith(location.origin + '/') && { mode: 'no-cors', credentials: 'include' }),
});
