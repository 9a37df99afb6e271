import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { officeAddress } from '../src/documents.js';
import type { FeedError } from '../src/feedError.js';
import type { RequestReport } from '../src/index.js';
import { fetchDocument } from '../src/keeping/fetchDocument.js';
import type { Seed } from '../src/origin.js';
import { fetchOnce } from '../src/transports/fetchOnce.js';
import { kyTransport } from '../src/transports/kyTransport.js';
import { quickFirst } from '../src/transports/quickFirst.js';
import { retrying } from '../src/transports/retrying.js';
import type { Transport } from '../src/transports/transport.js';
import { office } from './documents.js';
import { startFeedServer } from './feedServer.js';
import type { FeedServer, Handler } from './feedServer.js';

const PATH = 'offices/disdukcapil.json';
const ADDRESS = officeAddress('disdukcapil');
const good = JSON.stringify(office());
const serve = (body: string, status = 200, headers: Record<string, string> = {}): Handler => (response) => { response.writeHead(status, headers).end(body); };
/** The first answers in turn, then the last for ever. */
const inTurn = (...handlers: Handler[]): Handler => (response, request) => { (handlers.length > 1 ? handlers.shift()! : handlers[0]!)(response, request); };
const silence: Handler = () => undefined;
const halfBody: Handler = (response) => { response.writeHead(200).write(good.slice(0, 100)); };

let server: FeedServer;
beforeEach(async () => { server = await startFeedServer(); });
afterEach(async () => {
  vi.restoreAllMocks();
  await server.close();
});

const fetching = (transport: Transport, timeout: number) => ({ transport, timeout, folder: `${server.feed}/`, now: Date.now, measured: Date.now, report: () => undefined });
const fetchWith = (transport: Transport, timeout = 5000, signal = new AbortController().signal) => fetchDocument(fetching(transport, timeout), ADDRESS, signal);
const errorOf = (answer: Promise<unknown>): Promise<FeedError> => answer.then(() => { throw new Error('was read'); }, (error: unknown) => error as FeedError);

describe.each<[string, Transport]>([['fetchOnce', fetchOnce], ['kyTransport', kyTransport]])('%s', (_, transport) => {
  it('reads a document', async () => {
    server.files.set(PATH, office());
    expect((await fetchWith(transport)).value.data.id).toBe('disdukcapil');
    expect(server.asked).toEqual([PATH]);
  });

  it('sends nothing that would need a preflight', async () => {
    const seen: string[] = [];
    server.files.set(PATH, (response, request) => {
      seen.push(request.method ?? '', ...Object.keys(request.headers));
      serve(good)(response, request);
    });
    await fetchWith(transport);
    const simple = ['GET', 'host', 'connection', 'accept', 'accept-language', 'accept-encoding', 'user-agent', 'cache-control', 'pragma'];
    expect(seen.filter((name) => !simple.includes(name) && !name.startsWith('sec-fetch-'))).toEqual([]);
  });

  it('revalidates what the browser has, or loads it anew', async () => {
    server.files.set(PATH, office());
    const asked = vi.spyOn(globalThis, 'fetch');
    for (const cache of [undefined, 'reload'] as const) await transport({ url: `${server.feed}/${PATH}`, signal: new AbortController().signal, timeout: 5000, cache });
    expect(asked.mock.calls.map(([input, init]) => (input instanceof Request ? input : init!).cache)).toEqual(['no-cache', 'reload']);
  });

  it('follows a redirect', async () => {
    server.files.set(PATH, serve('', 302, { location: '/feed/moved.json' }));
    server.files.set('moved.json', office());
    expect((await fetchWith(transport)).value.data.id).toBe('disdukcapil');
  });

  it.each<[string, Handler, string, number | undefined]>([
    ['a missing document', serve('gone', 404), 'not-found', 404],
    ['a refusal', serve('no', 403), 'http', 403],
    ['a login page', serve('<html>', 200, { 'content-type': 'text/html' }), 'type', 200],
    ['a truncated document', serve(good.slice(0, -10)), 'parse', 200],
    ['3 MB of junk', (response) => { response.writeHead(200).end(Buffer.alloc(3_000_000, 32)); }, 'too-large', 200],
    ['another major version', serve(JSON.stringify({ ...office(), version: '2.0' })), 'version', 200],
    ['the document of another office', serve(JSON.stringify(office('dinkes'))), 'schema', 200],
  ])('gives %s a typed error, and does not ask again', async (_name, handler, code, status) => {
    server.files.set(PATH, handler);
    const error = await errorOf(fetchWith(transport));
    expect(error).toMatchObject({ name: 'FeedError', code, status });
    expect(error.url).toContain(PATH);
    expect(server.asked).toHaveLength(1);
  });

  it('gives up a body that stalls, and closes the connection', async () => {
    server.files.set(PATH, halfBody);
    expect(await errorOf(fetchWith(transport, 150))).toMatchObject({ code: 'timeout', retryable: true });
    await vi.waitFor(() => { expect(server.dropped).toEqual([PATH]); });
  });

  it('calls a connection that breaks a network error', async () => {
    server.files.set(PATH, (response) => {
      response.writeHead(200, { 'content-length': '5000' }).write('{');
      setTimeout(() => { response.destroy(); }, 20);
    });
    expect(await errorOf(fetchWith(transport))).toMatchObject({ code: 'network', retryable: true });
  });

  it('ends with the caller, whatever stage it is at', async () => {
    for (const handler of [silence, halfBody]) {
      server.files.set(PATH, handler);
      const controller = new AbortController();
      setTimeout(() => { controller.abort(); }, 50);
      expect(await errorOf(fetchWith(transport, 5000, controller.signal))).toMatchObject({ code: 'aborted', retryable: false });
    }
    await vi.waitFor(() => { expect(server.dropped).toHaveLength(2); });
    const over = new AbortController();
    over.abort();
    expect((await errorOf(fetchWith(transport, 5000, over.signal))).code).toBe('aborted');
  });
});

describe('a request for what the page has preloaded', () => {
  afterEach(() => { vi.unstubAllGlobals(); });

  it.each([['https://example.go.id/', 'no-cors'], ['https://example.go.id:8443/', undefined], ['https://example.go.id.example.com/', undefined]])('is made as a preload of the page\'s own host only for that: %s', async (folder, mode) => {
    const asked = vi.fn(() => Promise.resolve(new Response('{}')));
    vi.stubGlobal('location', { origin: 'https://example.go.id' });
    vi.stubGlobal('fetch', asked);
    await fetchOnce({ url: `${folder}layanan/${PATH}`, signal: new AbortController().signal, timeout: 1000, preload: { crossOrigin: null } });
    expect((asked.mock.calls as unknown[][])[0]![1]).toMatchObject({ cache: 'default', ...(mode && { mode }) });
    expect('mode' in ((asked.mock.calls as unknown[][])[0]![1] as object)).toBe(mode !== undefined);
  });
});

describe('what the page has preloaded and the browser may have kept', () => {
  afterEach(() => { vi.unstubAllGlobals(); });

  it.each<[caches: string[], headers: Record<string, string>]>([
    [['default'], { date: 'Mon, 23 Nov 2026 03:00:00 GMT', 'cache-control': 'max-age=600' }],
    [['default'], { 'cache-control': 'no-store' }],
    [['default'], { 'cache-control': 'private,No-Store, max-age=0' }],
    [['default', 'no-cache'], {}],
    [['default', 'no-cache'], { date: 'yesterday' }],
    ...['no-cache', 'max-age=0, must-revalidate', 'max-age=0, stale-while-revalidate=86400', 'max-age=06', 'no-cache="set-cookie", max-age=60', 'max-age=31536000, no-transform', 'x-no-store']
      .map((said): [string[], Record<string, string>] => [['default', 'no-cache'], { 'cache-control': said }]),
  ])('is asked for %j where the answer says of itself %j', async (caches, headers) => {
    const answers: Response[] = [];
    const cancelled: unknown[] = [];
    const asked = vi.fn(() => {
      const answer = new Response(new ReadableStream({ cancel() { cancelled.push(answer); } }), { headers });
      answers.push(answer);
      return Promise.resolve(answer);
    });
    vi.stubGlobal('location', { origin: 'https://kabupaten.example' });
    vi.stubGlobal('fetch', asked);
    const request = { url: `https://example.go.id/${PATH}`, signal: new AbortController().signal, timeout: 1000 };
    await fetchOnce({ ...request, preload: { crossOrigin: '' } });
    await fetchOnce(request);
    expect((asked.mock.calls as unknown as [string, RequestInit][]).map(([, { cache }]) => cache)).toEqual([...caches, 'no-cache']);
    // What nobody reads holds no line.
    expect(cancelled).toEqual(answers.slice(0, caches.length - 1));
  });
});

describe('kyTransport', () => {
  it('asks again after a server error', async () => {
    server.files.set(PATH, inTurn(serve('oops', 500), serve('oops', 503), serve(good)));
    expect((await fetchWith(kyTransport)).value.data.id).toBe('disdukcapil');
    expect(server.asked).toHaveLength(3);
  });

  it('gives up after the third, with its status', async () => {
    server.files.set(PATH, serve('oops', 502));
    expect(await errorOf(fetchWith(kyTransport))).toMatchObject({ code: 'http', status: 502, retryable: true });
    expect(server.asked).toHaveLength(3);
  });

  it('asks again when an attempt takes too long', async () => {
    server.files.set(PATH, inTurn(silence, serve(good)));
    expect((await fetchWith(kyTransport, 1500)).value.data.id).toBe('disdukcapil');
  });

  it('honours Retry-After', async () => {
    server.files.set(PATH, inTurn(serve('busy', 429, { 'retry-after': '1' }), serve(good)));
    const began = performance.now();
    expect((await fetchWith(kyTransport)).value.data.id).toBe('disdukcapil');
    expect(performance.now() - began).toBeGreaterThan(990);
  });

  it('gives an answer up that is promised for much later', async () => {
    server.files.set(PATH, inTurn(serve('busy', 503, { 'retry-after': '3600' }), serve(good)));
    expect(await errorOf(fetchWith(kyTransport))).toMatchObject({ code: 'http', status: 503 });
    expect(server.asked).toHaveLength(1);
  });

  it('does not wait for the body of an error', async () => {
    server.files.set(PATH, inTurn((response) => { response.writeHead(500).write('once upon a time'); }, serve(good)));
    expect((await fetchWith(kyTransport)).value.data.id).toBe('disdukcapil');
  });
});

describe('retrying', () => {
  it('is a single fetch where AbortSignal.any is missing', async () => {
    const any = Object.getOwnPropertyDescriptor(AbortSignal, 'any')!;
    Reflect.deleteProperty(AbortSignal, 'any');
    try {
      server.files.set(PATH, inTurn(serve('oops', 500), serve(good)));
      expect((await errorOf(fetchWith(retrying))).status).toBe(500);
      expect((await fetchWith(retrying)).value.data.id).toBe('disdukcapil');
      expect(server.asked).toHaveLength(2);
    } finally {
      Object.defineProperty(AbortSignal, 'any', any);
    }
  });

  it('is a single fetch where a page has put something else in the place of Request, as MooTools does', async () => {
    vi.stubGlobal('Request', function Request() { /* Its own. */ });
    try {
      server.files.set(PATH, inTurn(serve('oops', 500), serve(good)));
      expect((await errorOf(fetchWith(retrying))).status).toBe(500);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe('quickFirst', () => {
  it('is a single fetch until the first good answer, then retries', async () => {
    const transport = quickFirst();
    server.files.set(PATH, office());
    await fetchWith(transport);
    server.files.set(PATH, inTurn(serve('oops', 500), serve(good)));
    expect((await fetchWith(transport)).value.data.id).toBe('disdukcapil');
    expect(server.asked).toHaveLength(3);
  });

  it('hands a first failure over', async () => {
    server.files.set(PATH, inTurn(serve('oops', 500), (response) => { response.destroy(); }, serve(good)));
    expect((await fetchWith(quickFirst())).value.data.id).toBe('disdukcapil');
    expect(server.asked).toHaveLength(3);
  });

  it('does not begin again when the time is over', async () => {
    server.files.set(PATH, silence);
    expect((await errorOf(fetchWith(quickFirst(), 100))).code).toBe('timeout');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(server.asked).toHaveLength(1);
  });
});

describe('a transport of somebody else\'s', () => {
  it('is timed out and aborted even if it listens to neither', async () => {
    const deaf: Transport = () => new Promise(() => undefined);
    expect((await errorOf(fetchWith(deaf, 30))).code).toBe('timeout');
    const controller = new AbortController();
    const answer = errorOf(fetchWith(deaf, 5000, controller.signal));
    controller.abort();
    expect((await answer).code).toBe('aborted');
  });

  it('is not asked any more once nobody waits, be it for a first request', async () => {
    let end = (): void => undefined;
    const seed = { startedAt: 0, answer: new Promise<void>((_, reject) => { end = () => { reject(new Error('cut')); }; }) };
    const transport = vi.fn(() => Promise.resolve(new Response('{}')));
    const controller = new AbortController();
    const answer = errorOf(fetchDocument(fetching(transport, 1000), ADDRESS, controller.signal, undefined, seed));
    controller.abort();
    expect((await answer).code).toBe('aborted');
    end();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(transport).not.toHaveBeenCalled();
  });

  it('may throw at once', async () => {
    expect(await errorOf(fetchWith(() => { throw new TypeError('no'); }))).toMatchObject({ code: 'network', cause: { message: 'no' } });
  });

  it('may confirm with a 304', async () => {
    const held = { value: office(), issues: [], received: { etag: undefined, bytes: 900 } };
    const answer = await fetchDocument(fetching(() => Promise.resolve(new Response(null, { status: 304 })), 1000), ADDRESS, new AbortController().signal, held);
    expect(answer).toBe(held);
  });

  it('confirms with a 304 nothing that was not read over the network', async () => {
    const held = { value: office(), issues: [] };
    const answer = fetchDocument(fetching(() => Promise.resolve(new Response(null, { status: 304 })), 1000), ADDRESS, new AbortController().signal, held);
    expect(await errorOf(answer)).toMatchObject({ code: 'http', status: 304 });
  });
});

describe('a first request that is taken over', () => {
  const reported = async (seed: Seed, transport: Transport): Promise<RequestReport | undefined> => {
    let told: RequestReport | undefined;
    await fetchDocument({ ...fetching(transport, 1000), now: () => now, report: (report) => { told = report; } }, ADDRESS, new AbortController().signal, undefined, seed).catch(() => undefined);
    return told;
  };
  const now = Date.parse('2026-11-23T10:10:00+07:00');
  const before = { startedAt: now - 600_000, endedAt: now - 599_900 };
  const date = new Date(now).toUTCString();

  it('is reported with its own times', async () => {
    const seed = { ...before, answer: Promise.resolve(), response: new Response(good, { headers: { date } }) };
    expect(await reported(seed, () => { throw new Error('asked again'); })).toMatchObject({ startedAt: before.startedAt, took: 100, status: 200 });
  });

  it.each([
    ['failed', () => ({ answer: Promise.reject(new Error('offline')) })],
    ['was refused', () => ({ answer: Promise.resolve(), response: new Response(null, { status: 503 }) })],
    ['was answered where the page may not look', () => ({ answer: Promise.resolve(), response: Response.error() })],
  ])('and %s lends the next one neither its times nor its answer', async (_, how) => {
    const seed = { ...before, ...how() };
    // A `Date` beside the start of a request of ten minutes ago would put the clock wrong.
    expect(await reported(seed, () => Promise.resolve(new Response(good, { headers: { date } })))).toMatchObject({ startedAt: now, took: 0, status: 200, serverTime: now });
    expect(await reported(seed, () => Promise.reject(new TypeError('offline')))).toMatchObject({ startedAt: now, took: 0, status: undefined, serverTime: undefined });
  });
});
