import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { openEvents } from './events.ts';
import type { EventStream } from './events.ts';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8' };

export const LIVE = 'live.json';
/** Where the feeds of these tests name their stream, below the feed's address. */
export const EVENTS = 'events';
/** Milliseconds; docs/feed.md wants 15 to 20 s. */
const PING = 15_000;

/** A question to a host that misbehaves. */
export interface Exchange {
  /** Below the feed's folder. */
  readonly path: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** How often this document was asked for since the fault began, this time included. */
  readonly turn: number;
  /** What a sane host would answer; without a document, 404. */
  readonly good: string;
  /** Answers as a sane host does, with headers of the fault's own. */
  readonly serveGood: (headers?: Readonly<Record<string, string>>) => void;
  /** Begins an event stream, in which nothing is said yet, not even what is published. */
  readonly openEvents: () => EventStream;
  /** The overlay in force. */
  readonly live: () => string;
  /** Calls `heard` whenever something is published, until the answer is over. */
  readonly onPublish: (heard: () => void) => void;
  /** Resolves when the host is well again. */
  readonly healed: Promise<void>;
  /** Ends every connection, listens no more, and comes back. */
  readonly restart: (milliseconds: number) => void;
}

/** What a host does instead of answering; `down`: it does not even listen. */
export type Misbehaviour = ((exchange: Exchange) => void) | 'down';

export interface Asked {
  /** Below the feed's folder; of other files, from the root. */
  readonly path: string;
  /** Whether the answer is still under way, as that of an event stream is. */
  readonly open: boolean;
  /** Whether the other side closed the connection before the answer was whole. */
  readonly dropped: boolean;
  /** Bytes of the answer that were handed to the network. */
  readonly sent: number;
  /** The cookies that came with the request. */
  readonly cookie: string | undefined;
}

/** A real web host on a loopback port of its own, as bad as a test wants it. */
export interface Host {
  /** Address of the host. */
  readonly origin: string;
  /** Address of the feed's folder. */
  readonly feed: string;
  /** What was asked for, in order. */
  readonly asked: readonly Asked[];
  /** Puts other documents in place of those served so far. */
  readonly publish: (documents: ReadonlyMap<string, string>) => void;
  readonly breakWith: (fault: Misbehaviour) => Promise<void>;
  readonly heal: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * @param now the time on this host, which its answers are dated with.
 * @param site what it serves beside the feed, by path from the root; never at fault.
 * @param exposed what headers a page of another host may read.
 */
export async function startHost(documents: ReadonlyMap<string, string>, now: () => number = Date.now, site: ReadonlyMap<string, string> = new Map(), exposed?: string): Promise<Host> {
  const asked: { path: string; open: boolean; dropped: boolean; sent: number; cookie: string | undefined }[] = [];
  const turns = new Map<string, number>();
  const publications = new Set<() => void>();
  const live = (): string => published.get(LIVE)!;
  let published = documents;
  let fault: Misbehaviour | undefined;
  let healed = Promise.resolve();
  let recover = (): void => undefined;

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname.replace(/^\/feed\//, '');
    const entry = { path, open: true, dropped: false, sent: 0, cookie: request.headers.cookie };
    const before = request.socket.bytesWritten;
    asked.push(entry);
    response.on('close', () => {
      entry.open = false;
      entry.dropped = !response.writableFinished;
      entry.sent = request.socket.bytesWritten - before;
    });
    response.setHeader('date', new Date(now()).toUTCString());
    response.setHeader('access-control-allow-origin', '*');
    if (exposed) response.setHeader('access-control-expose-headers', exposed);
    const page = site.get(path);
    if (page !== undefined) {
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain', 'cache-control': 'no-store' }).end(page);
      return;
    }
    const good = published.get(path);
    const begin = (): EventStream => openEvents(response, now);
    const serveGood: Exchange['serveGood'] = (headers = {}) => {
      if (path !== EVENTS) {
        serve(request, response, good, headers);
        return;
      }
      const stream = begin();
      const say = (): void => { stream.live(live()); };
      say();
      onPublish(say);
      const pings = setInterval(() => { stream.ping(generatedOf(live())); }, PING);
      response.on('close', () => { clearInterval(pings); });
    };
    const onPublish: Exchange['onPublish'] = (heard) => {
      publications.add(heard);
      response.on('close', () => { publications.delete(heard); });
    };
    const turn = (turns.get(path) ?? 0) + 1;
    turns.set(path, turn);
    if (typeof fault === 'function') fault({ path, request, response, turn, good: good ?? '', serveGood, openEvents: begin, live, onPublish, healed, restart });
    else serveGood();
  });
  const listen = (port = 0): Promise<void> => new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const end = (): Promise<void> => new Promise((resolve) => {
    server.close(() => { resolve(); });
    server.closeAllConnections();
  });
  await listen();
  const { port } = server.address() as AddressInfo;
  let closed = false;
  const restart = (milliseconds: number): void => {
    void end().then(() => {
      setTimeout(() => { if (!closed && !server.listening) void listen(port); }, milliseconds);
    });
  };

  return {
    origin: `http://127.0.0.1:${port}`,
    feed: `http://127.0.0.1:${port}/feed/`,
    asked,
    publish(next) {
      published = next;
      for (const heard of publications) heard();
    },
    async breakWith(next) {
      turns.clear();
      fault = next;
      healed = new Promise((resolve) => { recover = resolve; });
      if (next === 'down') await end();
    },
    async heal() {
      fault = undefined;
      recover();
      if (!server.listening) await listen(port);
    },
    async close() {
      closed = true;
      if (server.listening) await end();
    },
  };
}

export function generatedOf(document: string): string {
  return (JSON.parse(document) as { readonly generated: string }).generated;
}

/** As a sane static host answers. */
function serve(request: IncomingMessage, response: ServerResponse, text: string | undefined, headers: Readonly<Record<string, string>>): void {
  if (text === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('nothing here');
    return;
  }
  const etag = headers['etag'] ?? etagOf(text);
  if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
  else response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-cache', etag, ...headers }).end(text);
}

export const etagOf = (text: string): string => `"${createHash('sha256').update(text).digest('hex').slice(0, 16)}"`;

const MEGABYTE = Buffer.alloc(1 << 20, 'x');

/** Answers with junk, as fast as the other side reads: what it refuses to read is never sent. */
export function pour(response: ServerResponse, megabytes: number, type: string): void {
  response.writeHead(200, { 'content-type': type });
  let left = megabytes;
  const more = (): void => {
    while (left-- > 0) {
      if (!response.write(MEGABYTE)) {
        response.once('drain', more);
        return;
      }
    }
    response.end();
  };
  more();
}

/** Breaks a connection so that the other side sees a reset, not an end. */
export function reset(response: ServerResponse): void {
  response.socket?.resetAndDestroy();
}
