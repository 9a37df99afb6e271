import { createClient } from '@tetap/sdk';
import type { Client } from '@tetap/sdk';
import { describe, it } from 'vitest';
import type { TestContext } from 'vitest';
import { closedFeed, MORNING, OFFICE, openFeed, vouchedFeed } from './documents.ts';
import { faults } from './faults.ts';
import { startHost } from './host.ts';
import type { Host } from './host.ts';

/** What every fault of the table does to a caller of the client, against a real host, all at the same time. */
const MINUTE = 60_000;
const YEAR = 365 * 24 * 60 * MINUTE;
const PATH = `offices/${OFFICE}.json`;

/** A host and a client; the device's clock runs `clockError` milliseconds ahead, and both can be put forward. */
async function meet({ onTestFinished }: TestContext, { documents = openFeed, clockError = 0 } = {}): Promise<{ host: Host; client: Client; pass: (minutes: number) => void }> {
  const start = performance.now();
  let skipped = 0;
  const now = (): number => MORNING + skipped + performance.now() - start;
  const host = await startHost(documents, now);
  const client = createClient({ feed: host.feed, now: () => now() + clockError, timeout: 3500 });
  onTestFinished(async () => {
    client.close();
    await host.close();
  });
  return { host, client, pass: (minutes) => { skipped += minutes * MINUTE; } };
}

async function ask(client: Client): Promise<string> {
  const result = await client.officeStatus(OFFICE);
  return result.ok ? result.value.headline : result.error.code;
}

describe.concurrent.each(faults)('$name: $does', ({ host: misbehaviour, first, later = first === 'open' ? 'closedSpecial' : 'stale', requests }) => {
  it(`gives ${first} to a first question within 4 s, and the answer once the host is well`, async (context) => {
    const { expect } = context;
    const { host, client } = await meet(context);
    await host.breakWith(misbehaviour);
    const began = performance.now();
    expect(await ask(client)).toBe(first);
    expect(performance.now() - began).toBeLessThan(4000);
    expect(host.asked.filter(({ path }) => path === PATH).length).toBeLessThanOrEqual(requests);
    await host.heal();
    await expect.poll(() => ask(client)).toBe('open');
  });

  it(`leaves ${later} of an answer that was held`, async (context) => {
    const { expect } = context;
    const { host, client, pass } = await meet(context);
    expect(await ask(client)).toBe('open');
    await host.breakWith(misbehaviour);
    host.publish(closedFeed);
    pass(16);
    const began = performance.now();
    expect(await ask(client)).toBe(later);
    expect(performance.now() - began).toBeLessThan(4500);
    await host.heal();
    pass(1);
    expect(await ask(client)).toBe('closedSpecial');
  });
});

describe.concurrent('what the table cannot say', () => {
  it('refuses to read 10 MB: most of it is never sent', async (context) => {
    const { expect } = context;
    const { host, client } = await meet(context);
    await host.breakWith(faults.find(({ name }) => name === 'junk')!.host);
    expect(await ask(client)).toBe('too-large');
    await expect.poll(() => host.asked.every(({ dropped }) => dropped)).toBe(true);
    // What the network holds on the way was sent, though nobody reads it.
    for (const { sent } of host.asked) expect(sent).toBeLessThan(6_000_000);
  });

  it('believes a false 304 no longer than the feed promises to vouch', async (context) => {
    const { expect } = context;
    const { host, client, pass } = await meet(context, { documents: vouchedFeed });
    expect(await ask(client)).toBe('open');
    await host.breakWith(faults.find(({ name }) => name === 'not-modified')!.host);
    pass(16);
    expect(await ask(client)).toBe('stale');
  });

  it('corrects a device clock that is two years slow, by the host\'s', async (context) => {
    const { expect } = context;
    const { client } = await meet(context, { clockError: -2 * YEAR });
    expect(await ask(client)).toBe('open');
    expect(client.clock.source).toBe('server');
  });

  it('claims nothing by a device clock that is two years fast, until the host has contradicted it twice', async (context) => {
    const { expect } = context;
    const { client } = await meet(context, { clockError: 2 * YEAR });
    expect(await ask(client)).toBe('stale');
    // Samples count as two when 15 s lie between them.
    await new Promise((resolve) => { setTimeout(resolve, 15_500); });
    expect((await client.region()).ok).toBe(true);
    expect(client.clock.source).toBe('server');
    expect(await ask(client)).toBe('open');
  }, 25_000);
});
