import type { LiveDocument } from '@tetap/feed';
import type { Transport } from '../transports/transport.js';
import { eventStreams, eventText } from './eventStreams.js';
import { faulty } from './faults.js';
import type { Fault } from './faults.js';

/** Where a fake feed lies, and what time it is there. */
export interface FakeFeedOptions {
  /** The feed's folder. Default `https://feed.example/`, which does not exist. */
  readonly feed?: string;
  /** The host's clock, for the header `Date`, milliseconds since 1970 UTC. Default: there is no such header, as where a page may not read it. */
  readonly now?: () => number;
}

/** Which requests fail, and how often. */
export interface Failing {
  /** Default: every path. */
  readonly path?: string;
  /** How many requests, then all is well. Default: all, until `heal`. */
  readonly times?: number;
}

/** A feed in memory. Nothing it answers has travelled. */
export interface FakeFeed {
  /** The address to give to `createClient`. */
  readonly feed: string;
  /** What `createClient` takes. */
  readonly transport: Transport;
  /** The same in the place of `globalThis.fetch`, for code that takes no transport. What lies outside the feed is unreachable. */
  readonly fetch: typeof fetch;
  /** By path, such as `offices/disdukcapil.json`: change it at any time. A string is sent as it stands, anything else as JSON. What is not here is 404. */
  readonly documents: Map<string, unknown>;
  /** Paths asked for, in order, the failed ones too. */
  readonly asked: readonly string[];
  /** How often a path was asked for. */
  readonly count: (path: string) => number;
  /** From now on requests fail. Of several failures that fit, the one set last. */
  readonly fail: (fault: Fault, failing?: Failing) => void;
  /** All is well again. */
  readonly heal: () => void;
  /** Publishes an overlay: `live.json` is this one, and every open stream at `events` is told. */
  readonly push: (live: LiveDocument) => void;
  /** Lets every open stream know that the server lives, and what time it is there; a real one does so every 15 to 20 s. */
  readonly ping: (now: number) => void;
  /** Breaks every open stream, as a restart does. */
  readonly cut: () => void;
  /** How many streams are open. */
  readonly streams: () => number;
}

const LIVE = 'live.json';
const EVENTS = 'events';

/** A feed with these documents by path, such as `exampleFeed()` gives. */
export function fakeFeed(documents: Readonly<Record<string, unknown>> = {}, { feed = 'https://feed.example/', now }: FakeFeedOptions = {}): FakeFeed {
  const map = new Map(Object.entries(documents));
  const folder = feed.replace(/\/?$/, '/');
  const asked: string[] = [];
  const streams = eventStreams();
  let failures: { readonly fault: Fault; readonly path: string | undefined; left: number }[] = [];

  const textOf = (path: string): string | undefined => {
    const document = map.get(path);
    return document === undefined || typeof document === 'string' ? document : JSON.stringify(document);
  };

  function right(path: string, signal: AbortSignal | undefined, known: string | null | undefined): Response {
    const text = textOf(path === EVENTS ? LIVE : path);
    if (text === undefined) return new Response('nothing here', { status: 404 });
    if (path === EVENTS) return streams.open(signal, eventText('live', text));
    const etag = `"${hash(text)}"`;
    const headers = { etag, 'content-type': 'application/json', ...(now && { date: new Date(now()).toUTCString() }) };
    return known === etag ? new Response(null, { status: 304, headers }) : new Response(text, { headers });
  }

  async function answer(url: string, signal: AbortSignal | undefined, known: string | null | undefined): Promise<Response> {
    signal?.throwIfAborted();
    if (!url.startsWith(folder)) throw new TypeError(`Failed to fetch ${url}: outside of the fake feed ${folder}`);
    const path = decodeURIComponent(new URL(url).pathname.slice(new URL(folder).pathname.length));
    asked.push(path);
    const failure = failures.find((one) => one.left > 0 && (one.path ?? path) === path);
    if (!failure) return right(path, signal, known);
    failure.left--;
    return await abortable(signal, faulty(failure.fault, path, textOf(path) ?? ''));
  }

  return {
    feed: folder,
    transport: ({ url, signal, etag }) => answer(url, signal, etag),
    fetch: (input, init) => {
      const request = typeof input === 'object' && 'url' in input ? input : undefined;
      const url = typeof input === 'string' ? input : 'href' in input ? input.href : input.url;
      const headers = new Headers(init?.headers ?? request?.headers);
      return answer(url, init?.signal ?? request?.signal, headers.get('if-none-match'));
    },
    documents: map,
    asked,
    count: (path) => asked.filter((one) => one === path).length,
    fail: (fault, { path, times = Infinity } = {}) => { failures = [{ fault, path, left: times }, ...failures]; },
    heal: () => { failures = []; },
    push(live) {
      map.set(LIVE, live);
      streams.send(eventText('live', JSON.stringify(live)));
    },
    ping(at) {
      const { generated } = (map.get(LIVE) ?? {}) as Partial<LiveDocument>;
      streams.send(eventText('ping', JSON.stringify({ now: new Date(at).toISOString(), generated })));
    },
    cut: streams.cut,
    streams: streams.count,
  };
}

/** The answer, unless the caller gives up before it is there. */
function abortable(signal: AbortSignal | undefined, answer: Response | Promise<Response>): Promise<Response> {
  return new Promise((resolve, reject) => {
    signal?.addEventListener('abort', () => { reject(signal.reason as Error); });
    Promise.resolve(answer).then(resolve, reject);
  });
}

/** FNV-1a, enough to tell two documents apart. */
function hash(text: string): string {
  let bits = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193);
  return (bits >>> 0).toString(16);
}
