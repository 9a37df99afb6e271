import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { VERSION } from '../src/onePerPage.js';
import type { Client, ClientOptions } from '../src/index.js';
import { live, office } from './documents.js';
import { startFeedServer } from './feedServer.js';
import type { FeedServer } from './feedServer.js';
import { until } from './realTime.js';
import { watch } from './watch.js';

const OFFICE = 'offices/disdukcapil.json';
const KEY = Symbol.for('@tetap/sdk/1');
const year = { validUntil: '2099-01-01T00:00:00+07:00' };

let server: FeedServer;
let clients: Client[];
/** Another copy of the library, as a second script on the page brings it. */
async function copy(): Promise<(options: ClientOptions) => Client> {
  vi.resetModules();
  const { createClient } = await import('../src/index.js');
  return (options) => {
    const client = createClient(options);
    clients.push(client);
    return client;
  };
}

beforeEach(async () => {
  server = await startFeedServer({ [OFFICE]: office('disdukcapil', 60, year), 'live.json': live(year) });
  clients = [];
  vi.stubGlobal('document', { baseURI: 'https://example.go.id/', visibilityState: 'visible', querySelectorAll: () => [], addEventListener: () => undefined, removeEventListener: () => undefined });
});
afterEach(async () => {
  for (const client of clients) client.close();
  Reflect.deleteProperty(globalThis, KEY);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await server.close();
});

describe('on a page', () => {
  it('all clients of a feed make one request for each document, and close one by one', async () => {
    const createClient = await copy();
    const all = [createClient({ feed: server.feed }), createClient({ feed: `${server.feed}/` }), createClient({ feed: server.feed, timeout: undefined as never })];
    const seen = all.map(watch);
    await until(() => { for (const one of seen) expect(one.at(-1)).toMatchObject({ ok: true }); });
    const late = createClient({ feed: server.feed });
    expect(await late.officeStatus('disdukcapil')).toMatchObject({ ok: true, meta: { source: 'memory' } });
    expect([...server.asked].sort()).toEqual(['live.json', OFFICE]);
    all[0]!.close();
    expect(await all[0]!.office('disdukcapil')).toMatchObject({ ok: false, error: { code: 'aborted' } });
    expect(await all[1]!.office('disdukcapil')).toMatchObject({ ok: true });
  });

  it('a second copy of the library stands down, and says so once', async () => {
    const info = vi.spyOn(console, 'info').mockReturnValue();
    const [one, other] = [await copy(), await copy()];
    const seen = [one({ feed: server.feed }), other({ feed: server.feed }), other({ feed: server.feed })].map(watch);
    await until(() => { for (const each of seen) expect(each.at(-1)).toMatchObject({ ok: true }); });
    expect([...server.asked].sort()).toEqual(['live.json', OFFICE]);
    expect(info).toHaveBeenCalledTimes(1);
    expect((globalThis as { [key: symbol]: unknown })[KEY]).toEqual({ version: VERSION, createClient: expect.any(Function) as unknown });
  });

  it('who gives options of an own has a client of an own', async () => {
    const createClient = await copy();
    const seen = [createClient({ feed: server.feed }), createClient({ feed: server.feed, timeout: 5000 })].map(watch);
    await until(() => { for (const each of seen) expect(each.at(-1)).toMatchObject({ ok: true }); });
    expect(server.asked).toHaveLength(4);
  });

  it('nothing is left on it by an import', async () => {
    await copy();
    expect((globalThis as { [key: symbol]: unknown })[KEY]).toBeUndefined();
  });
});

it('the version said is the package\'s', () => {
  expect(VERSION).toBe(manifest.version);
});
