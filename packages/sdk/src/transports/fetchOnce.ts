import { REQUEST_INIT } from './transport.js';
import type { Transport } from './transport.js';

/** One `fetch`, no retry; the client's own time limit ends it, its body included. */
export const fetchOnce: Transport = ({ url, signal }) => fetch(url, { ...REQUEST_INIT, signal });
