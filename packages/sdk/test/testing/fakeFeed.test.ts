import { describe, expect, it } from 'vitest';
import { createClient } from '../../src/index.js';
import type { Client } from '../../src/index.js';
import { EXAMPLE_NOW, exampleFeed, exampleLive, exampleOffice, fakeFeed } from '../../src/testing/index.js';
import type { FakeFeed, Fault } from '../../src/testing/index.js';

const OFFICE = 'offices/disdukcapil.json';
const clientOf = ({ feed, transport }: FakeFeed, timeout = 1000): Client => createClient({ feed, transport, timeout, now: () => EXAMPLE_NOW });
const get = (feed: FakeFeed, path: string, init?: RequestInit): Promise<Response> => feed.fetch(feed.feed + path, init);

describe('a fake feed', () => {
  it('serves a client', async () => {
    const feed = fakeFeed(exampleFeed());
    const client = clientOf(feed);
    expect(await client.officeStatus('disdukcapil')).toMatchObject({ ok: true, value: { headline: 'open', freshness: { state: 'fresh' } } });
    expect(await client.servicePaths('ktp-hilang')).toMatchObject({ ok: true });
    expect([...new Set(feed.asked)].sort()).toEqual(['apps.json', 'live.json', OFFICE, 'services/ktp-hilang.json']);
    expect(feed.count(OFFICE)).toBe(1);
    expect(feed.count('region.json')).toBe(0);
    client.close();
  });

  it('answers what it holds at the time', async () => {
    const feed = fakeFeed();
    expect((await get(feed, OFFICE)).status).toBe(404);
    feed.documents.set(OFFICE, exampleOffice());
    expect(await (await get(feed, OFFICE)).json()).toEqual(exampleOffice());
    feed.documents.set(OFFICE, '{"half":');
    expect(await (await get(feed, OFFICE)).text()).toBe('{"half":');
    feed.documents.delete(OFFICE);
    expect((await get(feed, OFFICE)).status).toBe(404);
  });

  it('confirms a copy that is the same', async () => {
    const feed = fakeFeed(exampleFeed());
    const etag = (await get(feed, OFFICE)).headers.get('etag')!;
    const again = { headers: { 'if-none-match': etag } };
    expect((await get(feed, OFFICE, again)).status).toBe(304);
    expect((await feed.fetch(new Request(feed.feed + OFFICE, again))).status).toBe(304);
    feed.documents.set(OFFICE, exampleOffice({ name: 'Lain' }));
    expect((await get(feed, OFFICE, again)).status).toBe(200);
  });

  it('says the time where it has one', async () => {
    expect((await get(fakeFeed(exampleFeed()), OFFICE)).headers.has('date')).toBe(false);
    expect((await get(fakeFeed(exampleFeed(), { now: () => EXAMPLE_NOW }), OFFICE)).headers.get('date')).toBe('Mon, 23 Nov 2026 03:00:00 GMT');
  });

  it('lies where it is told to, and reaches nothing else', async () => {
    const feed = fakeFeed(exampleFeed(), { feed: 'https://layanan.example.go.id/feed' });
    expect(feed.feed).toBe('https://layanan.example.go.id/feed/');
    expect((await feed.fetch(new URL(OFFICE, feed.feed))).status).toBe(200);
    await expect(feed.fetch('https://layanan.example.go.id/other')).rejects.toThrow(/outside of the fake feed/);
    expect(feed.asked).toEqual([OFFICE]);
  });
});

describe('faults', () => {
  it.each<[Fault, string]>([
    ['offline', 'network'], ['silent', 'timeout'], ['reset', 'network'], ['truncated', 'parse'], ['page', 'type'], ['huge', 'too-large'], [503, 'http'], [429, 'http'], [404, 'not-found'],
    [() => new Response('[]'), 'schema'],
  ])('%s is %s to a client', async (fault, code) => {
    const feed = fakeFeed(exampleFeed());
    feed.fail(fault);
    const client = clientOf(feed, 100);
    expect(await client.office('disdukcapil')).toMatchObject({ ok: false, error: { code } });
    expect(feed.count(OFFICE)).toBe(1);
    feed.heal();
    expect(await client.office('disdukcapil')).toMatchObject({ ok: true });
    client.close();
  });

  it('may be of one path, a number of times, and on top of each other', async () => {
    const feed = fakeFeed(exampleFeed());
    const status = async (path: string): Promise<number> => (await get(feed, path)).status;
    feed.fail(500, { path: OFFICE });
    feed.fail(502, { times: 2 });
    expect([await status(OFFICE), await status('live.json'), await status(OFFICE), await status('live.json')]).toEqual([502, 502, 500, 200]);
  });

  it('end with the patience of the caller', async () => {
    const feed = fakeFeed(exampleFeed());
    feed.fail('silent');
    const giving = new AbortController();
    const answer = get(feed, OFFICE, { signal: giving.signal });
    giving.abort(new Error('enough'));
    await expect(answer).rejects.toThrow('enough');
    await expect(get(feed, OFFICE, { signal: giving.signal })).rejects.toThrow('enough');
    expect(feed.count(OFFICE)).toBe(1);
  });
});

describe('live events', () => {
  const reading = async (feed: FakeFeed, signal?: AbortSignal): Promise<() => Promise<string | undefined>> => {
    const response = await get(feed, 'events', signal && { signal });
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    const reader = response.body!.getReader();
    return async () => {
      const { value } = await reader.read();
      return value && new TextDecoder().decode(value);
    };
  };

  it('begin with the overlay, and follow what is pushed', async () => {
    const feed = fakeFeed(exampleFeed());
    const [one, other] = [await reading(feed), await reading(feed)];
    expect(feed.streams()).toBe(2);
    expect(await one()).toBe(`event: live\ndata: ${JSON.stringify(exampleLive())}\n\n`);
    expect(await other()).toContain('event: live');
    const next = exampleLive({}, { build: 'b2' });
    feed.push(next);
    expect(await one()).toBe(`event: live\ndata: ${JSON.stringify(next)}\n\n`);
    expect(await other()).toContain('b2');
    expect(await (await get(feed, 'live.json')).json()).toEqual(next);
    feed.ping(EXAMPLE_NOW);
    expect(await one()).toBe('event: ping\ndata: {"now":"2026-11-23T03:00:00.000Z","generated":"2026-11-23T09:55:00+07:00"}\n\n');
  });

  it('end when the reader goes, and when the server does', async () => {
    const feed = fakeFeed(exampleFeed());
    const leaving = new AbortController();
    const left = await reading(feed, leaving.signal);
    const stays = await reading(feed);
    await left();
    await stays();
    leaving.abort();
    await expect(left()).rejects.toThrow();
    expect(feed.streams()).toBe(1);
    feed.cut();
    expect(await stays()).toBeUndefined();
    expect(feed.streams()).toBe(0);
    feed.push(exampleLive());
  });

  it('are not there where there is no overlay', async () => {
    expect((await get(fakeFeed(), 'events')).status).toBe(404);
  });
});
