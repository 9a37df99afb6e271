import { feedFolder } from './address.js';
import type { Asking, AskingAt, Client, ClientOptions, Listener, OfficeView, Stop } from './client.js';
import { FeedError, NOT_LOADED } from './feedError.js';
import { firstCopy } from './firstCopy.js';
import { firstOffice } from './firstOffice.js';
import type { Held } from './held.js';
import { inlineDocuments } from './inlineDocuments.js';
import type { Feed } from './keeping/openFeed.js';
import { linkSignals } from './linkSignals.js';
import { doubted } from './officeView.js';
import { firstCopyOfLibrary } from './onePerPage.js';
import type { Origin, Seed } from './origin.js';
import { seedsOf } from './pageSeeds.js';
import { savedOffice } from './savedOffice.js';
import type { First } from './savedOffice.js';
import { subscribe } from './subscribe.js';

/** The longest delay that timers can take. */
const LONGEST_TIMER = 2 ** 31 - 1;
const MINUTE = 60_000;

let openFeed: ((origin: Origin) => Feed) | undefined;

/** Whether an option is given, and is none. */
function isNo(kind: string, option: unknown): boolean {
  return option !== undefined && typeof option !== kind;
}

/**
 * A client of the feed at `options.feed`. It asks nothing before the first question, and listens to the page from the first watch until `close`.
 * On a page all clients of a feed without other options share their documents and requests, those of a second copy of this library included.
 * @throws FeedError `config`, the only error ever thrown: options that cannot be.
 */
export function createClient(options: ClientOptions): Client {
  const { feed, ...rest }: Partial<ClientOptions> = { ...options }; // Also where there are none.
  const { timeout, transport, now, store, bootstrap } = rest;
  const folder = feedFolder(feed);
  const wrong = isNo('function', transport) ? 'transport' : isNo('function', now) ? 'now'
    : isNo('number', timeout) || !(timeout === undefined || (timeout > 0 && timeout <= LONGEST_TIMER)) ? 'timeout' : undefined;
  if (wrong) throw new FeedError('config', `No such ${wrong}: ${typeof rest[wrong] === 'number' ? rest[wrong] : typeof rest[wrong]}`);
  const isPage = typeof document !== 'undefined';
  const isShared = isPage && Object.values<unknown>(rest).every((option) => option === undefined);
  const first = isShared ? firstCopyOfLibrary(createClient) : undefined;
  if (first) return first({ feed: folder });

  const seeds = isShared ? seedsOf(folder) : new Map<string, Seed>();
  const found = new Map<string, Held | undefined>();
  /** What the page brought, by path. */
  let brought = bootstrap;
  const saved = (key: string): unknown => (store === undefined && isPage ? localStorage.getItem(key) : store?.get(key));
  return clientOf({
    folder, isShared, seeds, options: rest, device: now ?? Date.now,
    find(address) {
      const { path } = address;
      if (!found.has(path)) {
        const held = firstCopy(address, folder, saved, () => (brought ??= inlineDocuments(folder))?.[path]);
        // While a page is being read, it may bring the document yet.
        if (!held && isPage && document.readyState === 'loading') return undefined;
        found.set(path, held);
      }
      return found.get(path) as never;
    },
  });
}

/** Says what is known at once; the rest of a client is loaded when it is first needed, but not before a first answer. */
function clientOf(origin: Origin): Client {
  const closed = new AbortController();
  let feed: Feed | undefined;
  let opening: Promise<Feed> | undefined;
  const attach = (): Feed | undefined => {
    if (!feed && openFeed) {
      feed = openFeed(origin);
      if (closed.signal.aborted) feed.release();
    }
    return feed;
  };
  const open = (): Promise<Feed> => opening ??= import('./keeping/openFeed.js').then((part) => {
    openFeed = part.openFeed;
    return attach()!;
  }).catch((cause: unknown) => {
    opening = undefined;
    throw new FeedError('network', NOT_LOADED, { cause });
  });

  const failed = (error: unknown) => ({ ok: false, error });
  const ask = (name: string) => (...args: unknown[]) => open().then((part) => part.ask(name, args, closed.signal), failed);

  const watch = (name: string) => (...args: unknown[]): Stop | object => {
    const isAboutOne = name === 'watchOffice' || name === 'watchServicePaths';
    const id = isAboutOne ? args.shift() : undefined;
    const [listener, asking] = args as [Listener<unknown> | undefined, Asking | undefined];
    if (typeof listener !== 'function') {
      const begin = (deliver: Listener<unknown>): Stop => watch(name)(...(isAboutOne ? [id, deliver, listener] : [deliver, listener])) as Stop;
      const ends = [(listener as Asking | undefined)?.signal, closed.signal];
      return {
        [Symbol.asyncIterator]() {
          const inner = open().then((part) => part.iterate(begin, ends), (error: unknown) => [failed(error)].values());
          const call = (verb: 'next' | 'return') => async () => (await inner)[verb]?.() ?? { done: true };
          return { next: call('next'), return: call('return') };
        },
      };
    }
    const over = linkSignals(asking?.signal, closed.signal);
    const { signal } = over;
    const subscription = subscribe(listener, signal);
    const { deliver } = subscription;
    /** What the listener has been told; null: that there is nothing yet. */
    let last: OfficeView | null | undefined;
    const tell = (first: First | undefined | null): void => {
      if (!first) return;
      last = first.view;
      deliver({ ok: true, value: last, meta: first.meta });
    };
    /** Without that part no timer runs: an answer that nothing would take back must not stand as fresh. */
    const doubt = (error: unknown): void => {
      if (last) last = doubted(last);
      deliver({ ok: false, error: error as FeedError, ...(last && { fallback: last }) });
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    signal.addEventListener('abort', () => { clearTimeout(timer); });
    const handOver = (): void => {
      const ready = attach();
      if (ready) {
        ready.watch(name, subscription, id, asking, last);
        return;
      }
      timer = setTimeout(doubt, MINUTE, new FeedError('timeout', NOT_LOADED));
      open().then((part) => {
        clearTimeout(timer);
        part.watch(name, subscription, id, asking, last);
      }, (error: unknown) => {
        clearTimeout(timer);
        doubt(error);
        if (!signal.aborted) timer = setTimeout(handOver, MINUTE / 2);
      });
    };
    const begin = async (): Promise<void> => {
      try {
        tell(savedOffice(origin, id as string));
        const first = await firstOffice(origin, id as string, origin.isShared ? undefined : closed.signal);
        if (first === null && !last) {
          doubt(new FeedError('timeout', 'No answer'));
          last = null;
        }
        tell(first);
      } catch {
        // For the part that comes after, which asks again and says what is wrong.
      }
      if (!signal.aborted) handOver();
    };
    const isQuick = name === 'watchOffice' && (asking as AskingAt | undefined)?.at === undefined && !attach();
    subscription.run(isQuick ? begin : handOver);
    return () => { over.abort(); };
  };

  const client: Record<string, unknown> = {
    refresh: () => open().then((part) => part.refresh(), () => undefined),
    now: () => feed?.clock.now() ?? Math.floor(origin.device()),
    get clock() { return feed?.clock ?? { now: client.now, source: 'device', confident: false }; },
    syncState: () => feed?.state() ?? 'idle',
    close() {
      if (!closed.signal.aborted) feed?.release();
      closed.abort();
    },
  };
  for (const name of 'region offices office services service apps live officeStatus dutyOfficers servicePaths'.split(' ')) client[name] = ask(name);
  for (const name of 'watchOffice watchServicePaths watchServices watchRegion watchLive'.split(' ')) client[name] = watch(name);
  return client as unknown as Client;
}
