import { feedFolder } from './address.js';
import { checkAsking } from './asking.js';
import type { AskingAt, Client, ClientOptions, Listener, Stop } from './client.js';
import { LIVE, officeAddress } from './documents.js';
import { FeedError, toFeedError } from './feedError.js';
import { iterate } from './iterate.js';
import { linkSignals } from './linkSignals.js';
import { officeView } from './officeView.js';
import { firstCopyOfLibrary } from './onePerPage.js';
import type { Questions } from './questions/createQuestions.js';
import { mapResult } from './result.js';
import type { Result } from './result.js';
import { createShared } from './shared.js';
import type { Shared } from './shared.js';
import { subscribe } from './watch.js';
import type { Subscription } from './watch.js';
import { watchOffice } from './watchOffice.js';

/** The longest delay that timers can take. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Of this page, by folder. */
const feeds = new Map<string, Shared>();

/**
 * A client of the feed at `options.feed`. It asks nothing before the first question, and listens to the page from the first watch until `close`.
 * On a page all clients of a feed without other options share their documents and requests, those of a second copy of this library included.
 * @throws FeedError `config`, the only error ever thrown: options that cannot be.
 */
export function createClient(options: ClientOptions): Client {
  const { feed, ...rest }: Partial<ClientOptions> = { ...options }; // Also where there are none.
  const { timeout = 1, transport = Date, now = Date } = rest;
  const folder = feedFolder(feed);
  if (!(typeof timeout === 'number' && timeout > 0 && timeout <= LONGEST_TIMER)) throw new FeedError('config', `No timeout: ${String(timeout)}`);
  if (typeof transport !== 'function' || typeof now !== 'function') throw new FeedError('config', 'No function as transport or now');
  if (typeof document === 'undefined' || Object.values(rest).some((option) => option !== undefined)) return clientOf(createShared(folder, rest));
  const standIn = firstCopyOfLibrary(createClient);
  if (standIn) return standIn({ feed: folder });
  const shared = feeds.get(folder) ?? createShared(folder, {});
  feeds.set(folder, shared);
  return clientOf(shared);
}

function clientOf(shared: Shared): Client {
  const { cache, clock, closing } = shared;
  const closed = new AbortController();
  shared.users += 1;

  /** Asks with a signal that the client's end aborts too. */
  const ask = async <T>(asking: AskingAt | undefined, question: (signal: AbortSignal, asking: AskingAt) => Promise<Result<T>>): Promise<Result<T>> => {
    let link: AbortController | undefined;
    try {
      const checked = checkAsking(asking);
      link = linkSignals(checked.signal, closed.signal);
      return await question(link.signal, checked);
    } catch (error) {
      return { ok: false, error: toFeedError(error) };
    } finally {
      link?.abort();
    }
  };
  const watch = <T>(listener: unknown, asking: AskingAt | undefined, begin: (subscription: Subscription<T>, asking: AskingAt) => unknown): never => {
    const start = (deliver: Listener<T>, given: AskingAt | undefined): Stop => {
      const link = linkSignals(given?.signal, closed.signal);
      const subscription = subscribe(deliver, link.signal);
      void (async () => begin(subscription, checkAsking(given)))().catch((error: unknown) => { subscription.deliver({ ok: false, error: toFeedError(error) }); });
      return () => { link.abort(); };
    };
    if (typeof listener === 'function') return start(listener as Listener<T>, asking) as never;
    const given = listener as AskingAt | undefined;
    return { [Symbol.asyncIterator]: () => iterate<T>((deliver) => start(deliver, given), [given?.signal, closed.signal]) } as never;
  };
  const questions = async (): Promise<Questions> => {
    try {
      return (await import('./questions/createQuestions.js')).createQuestions(shared);
    } catch (cause) {
      throw new FeedError('network', 'A part of Tetap cannot be loaded', { cause });
    }
  };
  /** A question that a badge does not ask, and so does not carry. */
  const later = <T>(name: Exclude<keyof Questions, `watch${string}`>, asking: AskingAt | undefined, id?: unknown): Promise<Result<T>> =>
    ask(asking, async (signal, { at }) => (await questions())[name](signal, id as string, at) as Promise<Result<unknown>> as Promise<Result<T>>);

  return {
    region: (asking) => later('region', asking),
    offices: (asking) => later('offices', asking),
    office: (id, asking) => ask(asking, (signal) => cache.read(officeAddress(id), signal)),
    services: (asking) => later('services', asking),
    service: (id, asking) => later('service', asking, id),
    apps: (asking) => later('apps', asking),
    live: (asking) => ask(asking, async (signal) => mapResult(await cache.read(LIVE, signal), shared.overlay)),

    officeStatus: (id, asking) => ask(asking, async (signal, { at }) =>
      mapResult(await shared.office(id, signal), (document) => officeView(document, shared.overlay(), clock, at, shared.isUnproven(officeAddress(id))).status)),
    dutyOfficers: (id, asking) => later('dutyOfficers', asking, id),
    servicePaths: (id, asking) => later('servicePaths', asking, id),

    watchOffice: (id: string, listener: unknown, asking?: AskingAt) => watch(listener, asking, (subscription, checked) => { watchOffice(shared, subscription, id, checked); }),
    watchServices: (listener: unknown, asking?: AskingAt) => watch(listener, asking, async (subscription) => { (await questions()).watchServices(subscription); }),
    watchLive: (listener: unknown, asking?: AskingAt) => watch(listener, asking, async (subscription) => { (await questions()).watchLive(subscription); }),
    refresh: async () => {
      // Without that part nothing is watched, and `keep` says so.
      await shared.keeping().then(({ refresh }) => refresh(), () => undefined);
    },

    now: clock.now,
    clock,
    syncState: () => shared.kept?.state() ?? 'idle',
    close() {
      if (closed.signal.aborted) return;
      closed.abort();
      if (--shared.users > 0) return;
      closing.abort();
      if (feeds.get(shared.folder) === shared) feeds.delete(shared.folder);
    },
  };
}
