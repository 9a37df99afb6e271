import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { firstAnswers, firstServices, savedWords } from '@tetap/sdk/first';

const servers: Server[] = [];

/** A host whose documents are what `answers` says; its log of paths. */
async function host(answers: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}): Promise<{ readonly feed: string; readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const server = createServer(({ url }, response) => {
    const path = url!.slice(1);
    asked.push(path);
    response.writeHead(path in answers ? 200 : 404, headers);
    response.end(answers[path] ?? 'not here');
  });
  servers.push(server);
  await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready); });
  return { feed: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked };
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((closed) => {
    server.close(closed);
    server.closeAllConnections();
  })));
});

it('gives both documents, and asks once for each, however often it is asked itself', async () => {
  const { feed, asked } = await host({ 'offices/dinas.json': '{"a":1}', 'live.json': '{"b":2}' });
  const answers = await Promise.all([firstAnswers(feed, 'dinas'), firstAnswers(feed, 'dinas')]);
  expect(answers).toEqual([{ office: { a: 1 }, live: { b: 2 } }, { office: { a: 1 }, live: { b: 2 } }]);
  expect([...asked].sort()).toEqual(['live.json', 'offices/dinas.json']);
});

it('asks again once what it has is old, by a clock that was set too', async () => {
  const { feed, asked } = await host({ 'offices/dinas.json': '{"a":1}', 'live.json': '{"b":2}' }, { date: '' });
  const start = Date.now();
  const clock = vi.spyOn(Date, 'now');
  try {
    for (const [seconds, times] of [[0, 1], [20, 1], [40, 2], [-3600, 3]] as const) {
      clock.mockReturnValue(start + seconds * 1000);
      await firstAnswers(feed, 'dinas');
      expect(asked).toHaveLength(times * 2);
    }
  } finally {
    clock.mockRestore();
  }
});

it('gives nothing for a document that is not there', async () => {
  const { feed } = await host({ 'offices/dinas.json': '{"a":1}' });
  expect(await firstAnswers(feed, 'dinas')).toEqual({ office: { a: 1 }, live: undefined });
});

it('rejects what is no JSON', async () => {
  const { feed } = await host({ 'offices/dinas.json': '<html>', 'live.json': '{}' });
  await expect(firstAnswers(feed, 'dinas')).rejects.toThrow(SyntaxError);
});

it('gives nothing where `Date` or `Age` shows that this clock is wrong or that a cache kept the answer, be it said or hidden', async () => {
  const documents = { 'offices/dinas.json': '{}', 'live.json': '{}' };
  const date = new Date(Date.now() - 100_000).toUTCString();
  expect(await firstAnswers((await host(documents, { date })).feed, 'dinas')).toBeUndefined();
  expect(await firstAnswers((await host(documents, { date, age: '100' })).feed, 'dinas')).toBeUndefined();
  expect(await firstAnswers((await host(documents, { age: '3600' })).feed, 'dinas')).toBeUndefined();
  expect(await firstAnswers((await host(documents, { date, age: '100, 100' })).feed, 'dinas')).toBeUndefined();
  expect(await firstAnswers((await host(documents, { age: '0, 100' })).feed, 'dinas')).toBeUndefined();
  expect(await firstAnswers((await host(documents, { date: '', age: '100' })).feed, 'dinas')).toBeUndefined();
  expect(await firstAnswers((await host(documents, { date, age: 'long' })).feed, 'dinas')).toBeUndefined();
  expect(await firstAnswers((await host(documents, { date: new Date(Date.now() + 100_000).toUTCString() })).feed, 'dinas')).toBeUndefined();
  expect(await firstAnswers((await host(documents, { date: new Date(Date.now() - 60_000).toUTCString(), age: '60' })).feed, 'dinas')).toEqual({ office: {}, live: {} });
});

it('gives nothing that was on its way while the machine slept, also where `Date` is hidden', async () => {
  const { feed } = await host({ 'offices/dinas.json': '{}', 'live.json': '{}' }, { date: '' });
  const start = Date.now();
  const clock = vi.spyOn(Date, 'now').mockReturnValue(start);
  try {
    const answers = firstAnswers(feed, 'dinas');
    clock.mockReturnValue(start + 3_600_000);
    expect(await answers).toBeUndefined();
  } finally {
    clock.mockRestore();
  }
});

it.each(['offices/dinas.json', 'live.json'])('gives nothing where this device has saved a newer %s: an edge that lags takes nothing back', async (newer) => {
  const at = (minute: number): string => `2026-11-23T10:0${minute}:00+07:00`;
  const given = JSON.stringify({ generated: at(1) });
  const entries = new Map<string, string>();
  vi.stubGlobal('localStorage', { getItem: (key: string) => entries.get(key) ?? null });
  try {
    for (const [minute, isGiven] of [[2, false], [1, true], [0, true]] as const) {
      const { feed } = await host({ 'offices/dinas.json': given, 'live.json': given });
      entries.set(`tetap:1:${feed}${newer}`, JSON.stringify([{ generated: at(minute) }, 1]));
      expect(await firstAnswers(feed, 'dinas') !== undefined).toBe(isGiven);
    }
  } finally {
    vi.unstubAllGlobals();
  }
});

it('asks nothing for what is no feed or no id', async () => {
  const { feed, asked } = await host({});
  expect(await firstAnswers('ftp://example.go.id/', 'dinas')).toBeUndefined();
  expect(await firstAnswers(feed, '../rahasia')).toBeUndefined();
  expect(asked).toEqual([]);
});

it('finds what was saved: words that may be shown, else that there is something', () => {
  const entries = new Map<string, string>();
  const carries = vi.fn((): object | null => null);
  vi.stubGlobal('localStorage', { getItem: (key: string) => entries.get(key) ?? null });
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('document', { baseURI: 'https://dinas.example/', querySelector: carries });
  const saved = (): unknown => savedWords('https://dinas.example/feed/', 'dinas');
  try {
    expect(saved()).toBeUndefined();
    const key = 'tetap:1:https://dinas.example/feed/offices/dinas.json';
    entries.set(key, '[{},1]');
    expect(saved()).toBeNull();
    entries.set(`${key}#said`, '[{"lang":"id"},1]');
    expect(saved()).toEqual({ lang: 'id' });
    expect(savedWords('https://dinas.example/feed/', 'lain')).toBeUndefined();
    expect(savedWords('ftp://dinas.example/', 'dinas')).toBeUndefined();
    // A page that carries documents may know something newer.
    carries.mockReturnValueOnce({});
    expect(saved()).toBeNull();
    vi.stubGlobal('navigator', { onLine: false });
    expect(saved()).toBeNull();
    vi.stubGlobal('navigator', { onLine: true });
    for (const damaged of ['[', 'null', '7', '""']) {
      entries.set(`${key}#said`, damaged);
      expect(saved() ?? null).toBeNull();
    }
    vi.stubGlobal('localStorage', { getItem: () => { throw new Error('SecurityError'); } });
    expect(saved()).toBeUndefined();
  } finally {
    vi.unstubAllGlobals();
  }
});

describe('the index of services', () => {
  const entry = (id: string) => ({ id, name: id, keywords: [], category: 'lainnya', flags: { home: 'all', helped: false }, offices: [] });
  const index = (...data: readonly unknown[]): string => JSON.stringify({
    version: '1.0', build: 'b', generated: '2026-11-23T06:00:00+07:00', updated: '2026-11-23T06:00:00+07:00', validUntil: '2999-12-31T00:00:00+07:00', ttl: 300, data,
  });

  it('is checked as every document is, asked for once, and the same for all who ask', async () => {
    const { feed, asked } = await host({ 'services.json': index(entry('satu'), { ...entry('dua'), category: 'seni' }) });
    const [one, other] = await Promise.all([firstServices(feed), firstServices(feed)]);
    expect(one?.value.data.map(({ category }) => category)).toEqual(['lainnya', 'lainnya']);
    expect(one?.meta).toMatchObject({ document: 'services.json', freshness: 'fresh', source: 'network', issues: [{ path: 'data[1].category' }] });
    expect(other?.value).toBe(one?.value);
    expect(asked).toEqual(['services.json']);
  });

  it('is asked for again once it is older than its ttl', async () => {
    // Its `Date` would be the real one, and the index as old as that.
    const { feed, asked } = await host({ 'services.json': index(entry('satu')) }, { date: '' });
    const start = Date.now();
    const clock = vi.spyOn(Date, 'now');
    try {
      for (const [seconds, times] of [[0, 1], [200, 1], [299, 1], [310, 2]] as const) {
        clock.mockReturnValue(start + seconds * 1000);
        const isNew = seconds === 0 || times === 2;
        expect((await firstServices(feed))?.meta).toMatchObject({ age: isNew ? 0 : seconds * 1000, source: isNew ? 'network' : 'memory' });
        expect(asked).toHaveLength(times);
      }
    } finally {
      clock.mockRestore();
    }
  });

  it('is nothing where the answer is no such document, or nobody can be asked', async () => {
    expect(await firstServices((await host({})).feed)).toBeUndefined();
    expect(await firstServices((await host({ 'services.json': '{"version":"2.0"}' })).feed)).toBeUndefined();
    expect(await firstServices('ftp://example.go.id/')).toBeUndefined();
    await expect(firstServices((await host({ 'services.json': '<html>' })).feed)).rejects.toThrow(SyntaxError);
  });
});
