import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compileFunction } from 'node:vm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStream } from '../../packages/sdk/src/stream/openStream.ts';
import { kyTransport } from '../../packages/sdk/src/transports/kyTransport.ts';
import { startFeedServer } from '../../packages/sdk/test/feedServer.ts';
import type { FeedServer, Handler } from '../../packages/sdk/test/feedServer.ts';

const cdn = resolve(import.meta.dirname, '../../packages/widgets/cdn');
const { version } = JSON.parse(readFileSync(resolve(cdn, 'manifest.json'), 'utf8')) as { version: string };

/** What a later file leaves for others, run as a page does. */
function served(part: string): unknown {
  const file = `tetap-all-${part}-${version}.js`;
  const parts: Record<string, unknown> = {};
  class Page {
    get currentScript(): object { return { tetap: parts }; }
  }
  compileFunction(readFileSync(resolve(cdn, file), 'utf8'), ['Document', 'document'])(Page, new Page());
  return parts[`./${file}`];
}

/* The build leaves out of the libraries what our elements never ask of them (`packages/widgets/build/lean.mjs`): what is left must do as the whole does. */

describe('ky as widgets load it', () => {
  const lean = (served('ky-transport') as { kyTransport: typeof kyTransport }).kyTransport;
  let server: FeedServer;
  beforeAll(async () => { server = await startFeedServer(); });
  afterAll(async () => { await server.close(); });

  const headers = fc.constantFrom<Readonly<Record<string, string>>>(
    {}, {}, {}, { 'retry-after': '0' }, { 'retry-after': '3600' }, { 'retry-after': 'soon' }, { 'retry-after': 'Sun, 06 Nov 1994 08:49:37 GMT' },
    { 'retry-after': 'Sunday, 06-Nov-94 08:49:37 GMT' }, { 'ratelimit-reset': '0' }, { 'x-ratelimit-reset': '1710000000' },
  );
  const status = fc.constantFrom(200, 200, 204, 304, 400, 403, 404, 408, 413, 429, 500, 501, 502, 503, 504);
  const answer: fc.Arbitrary<Handler> = fc.oneof(
    { weight: 10, arbitrary: fc.tuple(status, headers).map(([code, some]): Handler => (response) => { response.writeHead(code, some).end(code === 204 || code === 304 ? undefined : '{"of":"an answer"}'); }) },
    { weight: 1, arbitrary: fc.constant<Handler>((response) => { response.destroy(); }) },
    { weight: 1, arbitrary: fc.constant<Handler>((response) => { response.writeHead(302, { location: '/feed/moved.json' }).end(); }) },
  );

  /** What comes of a request that is answered so, the last answer for ever, and how often it was made. */
  async function outcome(transport: typeof kyTransport, answers: readonly Handler[], { abortAfter, timeout = 10_000, delay = 1 }: { readonly abortAfter?: number; readonly timeout?: number; readonly delay?: number } = {}): Promise<readonly unknown[]> {
    const before = server.asked.length;
    server.files.set('moved.json', { of: 'another place' });
    server.files.set('live.json', (response, request) => { answers[Math.min(server.asked.length - before, answers.length) - 1]!(response, request); });
    const signal = abortAfter === undefined ? new AbortController().signal : AbortSignal.timeout(abortAfter);
    try {
      const response = await transport({ url: `${server.feed}/live.json`, signal, timeout, ky: { retry: { delay: () => delay } } });
      return [response.status, await response.text(), server.asked.slice(before)];
    } catch (error) {
      const { name, message } = error as Error;
      return [name, message, server.asked.slice(before)];
    }
  }

  it('comes to what ky itself comes to, whatever a host answers', async () => {
    await fc.assert(fc.asyncProperty(fc.array(answer, { minLength: 1, maxLength: 4 }), async (answers) => {
      expect(await outcome(lean, answers)).toEqual(await outcome(kyTransport, answers));
    }), { numRuns: 40 });
  });

  it('waits as long for each attempt', async () => {
    const silence: Handler = () => undefined;
    expect((await outcome(lean, [silence], { timeout: 30 })).slice(0, 2)).toEqual((await outcome(kyTransport, [silence], { timeout: 30 })).slice(0, 2));
  });

  it.each<[string, Handler, number]>([
    ['while it waits for an answer', () => undefined, 1],
    ['while it waits to ask again', (response) => { response.writeHead(503).end(); }, 60_000],
  ])('ends with the caller %s', async (_, handler, delay) => {
    const [name, message] = await outcome(lean, [handler], { abortAfter: 50, delay });
    expect([name, message]).toEqual((await outcome(kyTransport, [handler], { abortAfter: 50, delay })).slice(0, 2));
    expect(name).toBe('TimeoutError');
  });
});

describe('the parser of event streams as widgets load it', () => {
  const lean = (served('open-stream') as { openStream: typeof openStream }).openStream;
  const line = fc.constantFrom('data: {"a":1}', 'data:b', 'data', 'event: live', 'event:ping', 'event', 'id: 7', 'retry: 10', 'retry: x', ': comment', 'unknown: field', '', '', '', `data: ${'long'.repeat(40)}`);
  const stream = fc.array(fc.tuple(line, fc.constantFrom('\n', '\n', '\r\n', '\r')), { maxLength: 30 }).map((lines) => lines.flat().join(''));

  async function events(open: typeof openStream, chunks: readonly string[]): Promise<unknown> {
    const heard: unknown[] = [];
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
        controller.close();
      },
    });
    const response = new Response(body, { headers: { 'content-type': 'text/event-stream' } });
    await open({
      url: 'events', transport: () => Promise.resolve(response), signal: new AbortController().signal, limit: 200, now: () => 0, report: () => undefined,
      onEvent: (name, data) => { heard.push([name, data]); return true; },
    });
    return heard;
  }

  it('hears what the whole parser hears, however the stream is cut', async () => {
    await fc.assert(fc.asyncProperty(stream, fc.array(fc.nat(12), { minLength: 1, maxLength: 8 }), async (text, sizes) => {
      const chunks: string[] = [];
      for (let at = 0, turn = 0; at < text.length; turn++) {
        const size = 1 + sizes[turn % sizes.length]! * (turn % 3 === 0 ? 9 : 1);
        chunks.push(text.slice(at, at += size));
      }
      expect(await events(lean, chunks)).toEqual(await events(openStream, chunks));
    }), { numRuns: 200 });
  });
});
