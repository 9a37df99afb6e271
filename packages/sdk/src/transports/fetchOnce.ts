import type { Transport } from './transport.js';

/** One `fetch`, no retry; the client's own time limit ends it, its body included. */
export const fetchOnce: Transport = ({ url, signal, cache = 'no-cache' }) => fetch(url, { cache, signal });
