import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClient } from '../src/index.js';
import type { Client, ClientOptions, Problem, RequestReport } from '../src/index.js';
import { live, MINUTE, MONDAY_10, office } from './documents.js';
import { startFeedServer } from './feedServer.js';
import type { FeedServer } from './feedServer.js';
import { until } from './realTime.js';

const OFFICE = 'offices/disdukcapil.json';
let server: FeedServer;
let client: Client | undefined;
let now: number;
const open = (options: Partial<ClientOptions>): Client => client = createClient({ feed: server.feed, now: () => now, ...options });
beforeEach(async () => {
  server = await startFeedServer({ [OFFICE]: office('disdukcapil', 60), 'live.json': live() });
  now = MONDAY_10;
});
afterEach(async () => {
  client?.close();
  await server.close();
});

describe('hooks', () => {
  it('are told of each request, those of a first answer too', async () => {
    const reports: RequestReport[] = [];
    let told = 0;
    open({ onRequest: (report) => { reports.push(report); } }).watchOffice('disdukcapil', () => { told += 1; });
    await until(() => { expect([told, reports.length]).toEqual([1, 2]); });
    expect(reports.map(({ url, status, error }) => [url.replace(server.feed, ''), status, error]).sort()).toEqual([['/live.json', 200, undefined], [`/${OFFICE}`, 200, undefined]]);
    expect(reports.every(({ bytes, took, startedAt }) => bytes > 100 && took >= 0 && startedAt === MONDAY_10)).toBe(true);
  });

  it('are told what was wrong with a document, and with asking for it', async () => {
    const problems: Problem[] = [];
    server.files.set(OFFICE, { ...office(), data: { ...office().data, contacts: ['call us'] } });
    const asked = open({ onIssue: (problem) => { problems.push(problem); } });
    expect((await asked.office('disdukcapil')).ok).toBe(true);
    await asked.office('tiada');
    await until(() => { expect(problems).toMatchObject([{ document: OFFICE, issues: [{ path: 'data.contacts[0]' }] }, { document: 'offices/tiada.json', issues: [], error: { code: 'not-found' } }]); });
  });

  it('that throw or reject hurt nobody', async () => {
    const rejecting = (): void => Promise.reject(new Error('hook')) as unknown as undefined;
    const bad = (): never => { throw new Error('hook'); };
    const asked = open({ onRequest: bad, onIssue: rejecting });
    expect((await asked.office('disdukcapil')).ok).toBe(true);
    expect((await asked.office('tiada')).ok).toBe(false);
  });
});

describe('options for ky', () => {
  it('are passed on, its hooks too', async () => {
    let retries = 0;
    let turns = 0;
    server.files.set(OFFICE, (response) => {
      turns += 1;
      response.writeHead(503).end();
    });
    const asked = open({ ky: { retry: { limit: 1, delay: () => 1 }, hooks: { beforeRetry: [() => { retries += 1; }] } } });
    expect(await asked.office('disdukcapil')).toMatchObject({ ok: false, error: { code: 'http', status: 503 } });
    expect([retries, turns]).toEqual([1, 3]);
  });
});

describe('in a runtime without an HTTP cache', () => {
  it('a document that has not changed is confirmed by a 304', async () => {
    const seen: unknown[] = [];
    server.files.set(OFFICE, (response, { headers }) => {
      seen.push(headers['if-none-match']);
      if (headers['if-none-match'] === '"b1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"b1"', 'content-type': 'application/json' }).end(JSON.stringify(office()));
    });
    const asked = open({});
    const first = await asked.office('disdukcapil');
    now += 60 * MINUTE;
    const second = await asked.office('disdukcapil');
    expect(seen).toEqual([undefined, '"b1"']);
    expect(second).toMatchObject({ ok: true, meta: { source: 'network', fetchedAt: now } });
    expect(second.ok && first.ok && second.value === first.value).toBe(true);
  });

  it('a page adds no header: that would need a preflight', async () => {
    const seen: unknown[] = [];
    vi.stubGlobal('location', { origin: 'https://example.go.id' });
    try {
      server.files.set(OFFICE, (response, { headers }) => {
        seen.push(headers['if-none-match']);
        response.writeHead(200, { etag: '"b1"', 'content-type': 'application/json' }).end(JSON.stringify(office()));
      });
      const asked = open({});
      await asked.office('disdukcapil');
      now += 60 * MINUTE;
      await asked.office('disdukcapil');
      expect(seen).toEqual([undefined, undefined]);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});
