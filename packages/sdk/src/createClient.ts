import type { Envelope } from '@tetap/feed';
import { dutyAt } from '@tetap/schedule';
import { feedFolder } from './address.js';
import type { Asking, Client, ClientOptions } from './client.js';
import { createClock } from './clock.js';
import { createDocumentCache } from './documentCache.js';
import { APPS, LIVE, OFFICES, officeAddress, REGION, serviceAddress, SERVICES } from './documents.js';
import { FeedError } from './feedError.js';
import { createFeedReader } from './feedReader.js';
import { fetchDocument } from './fetchDocument.js';
import type { Address } from './fetchDocument.js';
import { createPolling } from './polling.js';
import { createPresence } from './presence.js';
import { mapResult } from './result.js';
import type { Result } from './result.js';
import { createScheduler } from './scheduler.js';
import { servicePaths } from './servicePaths.js';
import { quickFirst } from './transports/quickFirst.js';
import { viewOf } from './view.js';
import { watchLive } from './watchLive.js';
import { watchOffice } from './watchOffice.js';

/** The longest delay that timers can take. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * A client of the feed at `options.feed`. It asks nothing before the first question, and listens to the page from the first watch until `close`.
 * @throws FeedError `config`, the only error ever thrown: the feed's address or the timeout cannot be.
 */
export function createClient({ feed, transport = quickFirst(), timeout = 15_000, now = Date.now }: ClientOptions): Client {
  const folder = feedFolder(feed);
  if (!(timeout > 0 && timeout <= LONGEST_TIMER)) throw new FeedError('config', `No timeout: ${timeout}`);

  const closing = new AbortController();
  const closed = closing.signal;
  const arrivals = new Set<(path: string) => void>();
  const clock = createClock(now);
  const cache = createDocumentCache({
    fetch: (address, signal, held) => fetchDocument(transport, folder, address, timeout, signal, held),
    now: clock.now,
    device: now,
    heard: clock.heard,
    closed,
    accepted(path, document) {
      if (path === LIVE.path && cache.announce(document)) void polling.wake();
      for (const arrived of arrivals) arrived(path);
    },
  });
  const presence = createPresence(() => {
    scheduler.check();
    if (presence.visible() && presence.online()) void polling.wake();
  });
  const scheduler = createScheduler(clock.now, presence.visible);
  const polling = createPolling(cache, scheduler, clock.now, presence.online);
  const reader = createFeedReader(cache);
  const shared = { cache, reader, polling, scheduler, clock, arrivals, closed };
  const watching = (): typeof shared => {
    if (!closed.aborted) presence.begin();
    return shared;
  };
  const ask = <T extends Envelope>(address: () => Address<T>, asking?: Asking): Promise<Result<T>> => reader.read(address, asking?.signal);

  return {
    region: (asking) => ask(() => REGION, asking),
    offices: (asking) => ask(() => OFFICES, asking),
    office: (id, asking) => ask(() => officeAddress(id), asking),
    services: (asking) => ask(() => SERVICES, asking),
    service: (id, asking) => ask(() => serviceAddress(id), asking),
    apps: (asking) => ask(() => APPS, asking),
    live: async (asking) => mapResult(await ask(() => LIVE, asking), reader.overlay),

    officeStatus: async (id, asking) =>
      mapResult(await reader.office(id, asking), (document) => viewOf(document, reader.overlay(), clock, asking?.at).status),
    dutyOfficers: async (id, asking) =>
      mapResult(await reader.office(id, asking), (document) => dutyAt(document, reader.overlay(), asking?.at ?? clock.now())),
    servicePaths: (id, asking) => servicePaths(reader, clock, id, asking),

    watchOffice: (id, listener, asking) => watchOffice(watching(), id, listener, asking),
    watchLive: (listener, asking) => watchLive(watching(), listener, asking),
    refresh: async () => { await polling.wake(true); },

    clock,
    close() {
      closing.abort();
      presence.end();
    },
  };
}
