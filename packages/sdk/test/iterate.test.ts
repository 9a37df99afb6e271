import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClient } from '../src/index.js';
import type { Client } from '../src/index.js';
import { live, MONDAY_10, office, services } from './documents.js';
import { startFeedServer } from './feedServer.js';
import type { FeedServer } from './feedServer.js';

let server: FeedServer;
let client: Client;
beforeEach(async () => {
  server = await startFeedServer({ 'offices/disdukcapil.json': office('disdukcapil', 60), 'live.json': live(), 'services.json': services });
  client = createClient({ feed: server.feed, now: () => MONDAY_10 });
});
afterEach(async () => {
  client.close();
  await server.close();
});

describe('a watch as an async iterable', () => {
  it('gives what a listener would be given, until the loop is left', async () => {
    for await (const result of client.watchOffice('disdukcapil')) {
      expect(result).toMatchObject({ ok: true, value: { status: { headline: 'open' } } });
      break;
    }
    for await (const result of client.watchServices()) {
      expect(result).toMatchObject({ ok: true, value: { build: 'b1' } });
      break;
    }
    expect(client.syncState()).toBe('idle');
  });

  it('asks nothing before it is iterated', async () => {
    const answers = client.watchLive();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(server.asked).toEqual([]);
    for await (const result of answers) {
      expect(result.ok).toBe(true);
      break;
    }
  });

  it('ends with its signal, and with the client', async () => {
    const controller = new AbortController();
    let answers = 0;
    for await (const result of client.watchOffice('disdukcapil', { signal: controller.signal })) {
      answers += Number(result.ok);
      controller.abort();
    }
    for await (const result of client.watchOffice('disdukcapil')) {
      answers += Number(result.ok);
      client.close();
    }
    for await (const result of client.watchOffice('disdukcapil')) answers += Number(result.ok);
    expect(answers).toBe(2);
  });

  it('ends while an answer is waited for: nothing is watched any more', async () => {
    const answers = client.watchOffice('disdukcapil')[Symbol.asyncIterator]();
    expect(await answers.next()).toMatchObject({ done: false, value: { ok: true } });
    const pending = [answers.next(), answers.next()];
    expect(await answers.return?.()).toMatchObject({ done: true });
    expect(await Promise.all(pending)).toMatchObject([{ done: true }, { done: true }]);
    expect(await answers.next()).toMatchObject({ done: true });
    expect(client.syncState()).toBe('idle');
  });

  it('gives each of those who wait at once an answer of their own', async () => {
    const answers = client.watchLive()[Symbol.asyncIterator]();
    const [one, other] = [answers.next(), answers.next()];
    expect(await one).toMatchObject({ value: { ok: true } });
    await client.refresh();
    expect(await other).toMatchObject({ value: { ok: true } });
    await answers.return?.();
  });

  it('that is returned before it began watches nothing', async () => {
    const answers = client.watchLive()[Symbol.asyncIterator]();
    await answers.return?.();
    expect(await answers.next()).toMatchObject({ done: true });
    expect(server.asked).toEqual([]);
  });

  it('gives errors as data', async () => {
    for await (const result of client.watchOffice('../region')) {
      expect(result).toMatchObject({ ok: false, error: { code: 'config' } });
      break;
    }
  });
});
