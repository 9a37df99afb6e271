import { gzipSync } from 'node:zlib';
import { pour, reset } from './host.ts';
import type { Misbehaviour } from './host.ts';

/** One way in which a feed's host, or the way to it, goes wrong, and what a caller of the SDK must get. */
export interface Fault {
  readonly name: string;
  /** What the host does, as a phrase for `docs/faults.md`. */
  readonly does: string;
  readonly host: Misbehaviour;
  /**
   * What the first question gives, nothing being held: the headline, or the code of the error. Where it is the headline,
   * the fault was got over, and what is published in the meantime arrives too; else what is held stays until its proof
   * runs out.
   */
  readonly first: 'open' | 'network' | 'timeout' | 'not-found' | 'http' | 'type' | 'parse' | 'schema' | 'too-large';
  /** The same in a page, where that differs. */
  readonly inPage?: Fault['first'];
  /** What a question gives 16 minutes into the fault, the office having been open and published as closed since. Default: as told at `first`. */
  readonly later?: 'open' | 'stale' | 'closedSpecial';
  /** Most requests for one document that a question may cost. */
  readonly requests: number;
  /** What to know about it, as a sentence for `docs/faults.md`. */
  readonly note?: string;
}

const portal = '<!doctype html><title>Wi-Fi</title><form>Setujui dan lanjutkan</form>';
const bomb = gzipSync(Buffer.alloc(200 << 20, ' '));

const status = (code: number, headers: Readonly<Record<string, string>> = {}): Misbehaviour => ({ response }) => { response.writeHead(code, headers).end('no'); };

/** A body instead of the document. */
const instead = (type: string, body: string | Buffer, headers: Readonly<Record<string, string>> = {}): Misbehaviour => ({ response }) => {
  response.writeHead(200, { 'content-type': type, ...headers }).end(body);
};

/** Misbehaves the first times, then is well. */
const firstly = (times: number, bad: Exclude<Misbehaviour, 'down'>): Misbehaviour => (exchange) => {
  if (exchange.turn > times) exchange.serveGood();
  else bad(exchange);
};

export const faults: readonly Fault[] = [
  {
    name: 'refused', does: 'Nobody listens at the address.',
    host: 'down', first: 'network', requests: 0,
  },
  {
    name: 'hang-up', does: 'Takes the request and closes the connection.',
    host: ({ response }) => { reset(response); },
    first: 'network', requests: 4,
  },
  {
    name: 'reset', does: 'Breaks the connection in the middle of the body.',
    host({ response, good }) {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(good) });
      response.write(good.slice(0, good.length / 2), () => { setTimeout(() => { reset(response); }, 20); });
    },
    first: 'network', requests: 4,
  },
  {
    name: 'silent', does: 'Takes the request and never answers.',
    host: () => undefined,
    first: 'timeout', requests: 2,
  },
  {
    name: 'drip', does: 'Sends the body, a few bytes a second.',
    host({ response, good, healed }) {
      response.writeHead(200, { 'content-type': 'application/json' });
      let at = 0;
      const timer = setInterval(() => { response.write(good.slice(at, at += 3)); }, 250);
      response.on('close', () => { clearInterval(timer); });
      void healed.then(() => {
        clearInterval(timer);
        response.end(good.slice(at));
      });
    },
    first: 'timeout', requests: 2,
  },
  {
    name: 'junk', does: 'Sends 10 MB of junk without saying how much.',
    host: ({ response }) => { pour(response, 10, 'application/json'); },
    first: 'too-large', requests: 1,
    note: 'Refused at 256 KiB (indexes: 2 MiB), and the connection closed.',
  },
  {
    name: 'bomb', does: 'Sends 200 KB that unpack to 200 MB.',
    host: instead('application/json', bomb, { 'content-encoding': 'gzip' }),
    first: 'too-large', requests: 1,
    note: 'Counted as it unpacks.',
  },
  {
    name: 'truncated', does: 'Sends half of the document as if it were whole.',
    host({ response, good }) { response.writeHead(200, { 'content-type': 'application/json' }).end(good.slice(0, good.length / 2)); },
    first: 'parse', requests: 1,
  },
  {
    name: 'other-type', does: 'Calls the JSON `text/plain`.',
    host: ({ serveGood }) => { serveGood({ 'content-type': 'text/plain' }); },
    first: 'open', requests: 1,
    note: 'Many static hosts do; what counts is what it is.',
  },
  {
    name: 'image', does: 'Sends a picture.',
    host: instead('image/png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
    first: 'parse', requests: 1,
  },
  {
    name: 'other-document', does: 'Answers every path with the index of offices.',
    host: instead('application/json', JSON.stringify({ version: '1.0', build: 'b', generated: '2026-11-23T08:00:00+07:00', updated: '2026-11-23T08:00:00+07:00', validUntil: '2027-11-23T08:00:00+07:00', ttl: 60, data: [] })),
    first: 'schema', requests: 1,
  },
  {
    name: 'errors', does: 'Answers 500.',
    host: status(500), first: 'http', requests: 4,
  },
  {
    name: 'errors-then-good', does: 'Answers 500 twice, then well.',
    host: firstly(2, status(500) as Exclude<Misbehaviour, 'down'>),
    first: 'open', requests: 3,
  },
  {
    name: 'missing', does: 'Answers 404.',
    host: status(404), first: 'not-found', requests: 1,
  },
  {
    name: 'busy', does: 'Answers 429 with `Retry-After: 1`, then well.',
    host: firstly(1, status(429, { 'retry-after': '1' }) as Exclude<Misbehaviour, 'down'>),
    first: 'open', requests: 2,
  },
  {
    name: 'busy-for-an-hour', does: 'Answers 429 with `Retry-After: 3600`.',
    host: status(429, { 'retry-after': '3600' }), first: 'http', requests: 2,
    note: 'Nobody waits so long for an answer: it is asked again with the next poll.',
  },
  {
    name: 'redirect', does: 'Redirects to the document.',
    host({ request, response, serveGood }) {
      if (request.url?.endsWith('?moved')) serveGood();
      else response.writeHead(302, { location: `${request.url ?? ''}?moved` }).end();
    },
    first: 'open', requests: 2,
  },
  {
    name: 'redirect-loop', does: 'Redirects in a circle.',
    host: ({ request, response }) => { response.writeHead(302, { location: request.url ?? '' }).end(); },
    first: 'network', requests: 84,
  },
  {
    name: 'no-cors', does: 'Allows no other origin to read.',
    host({ request, response, serveGood }) {
      // Whole, since a 304 confirms a copy that was once allowed to be read.
      delete request.headers['if-none-match'];
      response.removeHeader('access-control-allow-origin');
      serveGood();
    },
    first: 'open', inPage: 'network', requests: 4,
    note: 'A page cannot tell this from no answer. Outside pages there is no such rule.',
  },
  {
    name: 'portal', does: 'Is a captive portal: a login page with status 200.',
    host: instead('text/html; charset=utf-8', portal), first: 'type', requests: 1,
  },
  {
    name: 'disguised-portal', does: 'Is a login page that says it is JSON.',
    host: instead('application/json', portal), first: 'type', requests: 1,
  },
  {
    name: 'not-modified', does: 'Answers 304 to everybody, whatever has changed.',
    host: ({ response }) => { response.writeHead(304).end(); },
    first: 'http', later: 'open', requests: 1,
    note: 'Nobody can see through this lie but by a promise of the feed: where it has a `heartbeat`, the answer ceases to count as fresh. A saved copy it does not confirm.',
  },
  {
    name: 'same-etag', does: 'Gives other content under the same `ETag`, with status 200.',
    host({ response, good }) { response.writeHead(200, { 'content-type': 'application/json', etag: '"same"' }).end(good); },
    first: 'open', requests: 1,
    note: 'The content counts.',
  },
  {
    name: 'restart', does: 'Restarts: open connections break, for 300 ms nobody listens.',
    host(exchange) {
      if (exchange.turn > 1 || exchange.request.url?.endsWith('live.json')) exchange.serveGood();
      else exchange.restart(300);
    },
    first: 'open', requests: 2,
  },
];
