import { get } from 'node:http';
import { Readable } from 'node:stream';
import type { Transport } from '../src/index.js';

/** Real requests without `fetch`, whose own timers would stand still, and be counted, where a test has taken the timers over. */
export const httpTransport: Transport = ({ url, signal }) => new Promise((resolve, reject) => {
  get(url, { signal, agent: false }, (message) => {
    resolve(new Response(Readable.toWeb(message) as ReadableStream<Uint8Array>, { status: message.statusCode ?? 500, headers: { 'content-type': message.headers['content-type'] ?? '' } }));
  }).on('error', reject);
});
