import type { Envelope } from '@tetap/feed';
import { dutyAt } from '@tetap/schedule';
import { feedFolder } from './address.js';
import { checkAsking } from './asking.js';
import type { Asking, AskingAt, Client, ClientOptions, Listener, Stop } from './client.js';
import { createClock } from './clock.js';
import { createDocumentCache } from './documentCache.js';
import { APPS, LIVE, OFFICES, officeAddress, REGION, serviceAddress, SERVICES } from './documents.js';
import { FeedError, toFeedError } from './feedError.js';
import { createFeedReader } from './feedReader.js';
import { fetchDocument } from './fetchDocument.js';
import type { Address } from './fetchDocument.js';
import { officeView } from './officeView.js';
import { overlayEdge } from './overlayEdge.js';
import { createPolling } from './polling.js';
import { createPresence } from './presence.js';
import { mapResult } from './result.js';
import type { Result } from './result.js';
import { createScheduler } from './scheduler.js';
import { servicePaths } from './servicePaths.js';
import { quickFirst } from './transports/quickFirst.js';
import { createWatch } from './watch.js';
import { watchDocument } from './watchDocument.js';
import { watchOffice } from './watchOffice.js';

/** The longest delay that timers can take. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * A client of the feed at `options.feed`. It asks nothing before the first question, and listens to the page from the first watch until `close`.
 * @throws FeedError `config`, the only error ever thrown: options that cannot be.
 */
export function createClient(options: ClientOptions): Client {
  const { feed, transport = quickFirst(), timeout = 15_000, now = Date.now }: Partial<ClientOptions> = { ...options }; // Also where there are none.
  const folder = feedFolder(feed);
  if (!(typeof timeout === 'number' && timeout > 0 && timeout <= LONGEST_TIMER)) throw new FeedError('config', `No timeout: ${String(timeout)}`);
  if (typeof transport !== 'function' || typeof now !== 'function') throw new FeedError('config', 'No function as transport or now');

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
  const ask = async <T>(asking: AskingAt | undefined, question: (asking: AskingAt) => Promise<Result<T>>): Promise<Result<T>> => {
    try {
      return await question(checkAsking(asking));
    } catch (error) {
      return { ok: false, error: toFeedError(error) };
    }
  };
  const read = <T extends Envelope>(address: () => Address<T>, asking?: Asking): Promise<Result<T>> =>
    ask(asking, ({ signal }) => cache.read(address(), signal));
  const watch = <T>(listener: Listener<T>, asking: AskingAt | undefined, begin: (asking: AskingAt) => Stop): Stop => {
    try {
      const checked = checkAsking(asking);
      if (!closed.aborted) presence.begin();
      return begin(checked);
    } catch (error) {
      const { deliver, stop } = createWatch(shared, listener, undefined);
      deliver({ ok: false, error: toFeedError(error) });
      return stop;
    }
  };

  return {
    region: (asking) => read(() => REGION, asking),
    offices: (asking) => read(() => OFFICES, asking),
    office: (id, asking) => read(() => officeAddress(id), asking),
    services: (asking) => read(() => SERVICES, asking),
    service: (id, asking) => read(() => serviceAddress(id), asking),
    apps: (asking) => read(() => APPS, asking),
    live: (asking) => ask(asking, async ({ signal }) => mapResult(await cache.read(LIVE, signal), reader.overlay)),

    officeStatus: (id, asking) => ask(asking, async ({ at, signal }) =>
      mapResult(await reader.office(id, signal), (document) => officeView(document, reader.overlay(), clock, at).status)),
    dutyOfficers: (id, asking) => ask(asking, async ({ at, signal }) =>
      mapResult(await reader.office(id, signal), (document) => dutyAt(document, reader.overlay(), at ?? clock.now()))),
    servicePaths: (id, asking) => ask(asking, (checked) => servicePaths(shared, id, checked)),

    watchOffice: (id, listener, asking) => watch(listener, asking, (checked) => watchOffice(shared, id, listener, checked)),
    watchServices: (listener, asking) => watch(listener, asking, (checked) =>
      watchDocument(shared, { address: SERVICES, view: (document) => document }, listener, checked)),
    watchLive: (listener, asking) => watch(listener, asking, (checked) =>
      watchDocument(shared, { address: LIVE, view: reader.overlay, nextEdge: (_, instant) => overlayEdge(reader.overlay(), instant) }, listener, checked)),
    refresh: async () => { await polling.wake(true); },

    clock,
    close() {
      closing.abort();
      presence.end();
    },
  };
}
