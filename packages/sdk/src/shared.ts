import type { Envelope, OfficeDocument } from '@tetap/feed';
import { NO_OVERLAY } from '@tetap/schedule';
import type { OverlayReading } from '@tetap/schedule';
import type { ClientOptions, RequestReport } from './client.js';
import { createClock } from './clock.js';
import type { HeardClock } from './clock.js';
import { createDocumentCache } from './documentCache.js';
import type { DocumentCache, Held } from './documentCache.js';
import { LIVE, officeAddress } from './documents.js';
import type { Address } from './documents.js';
import { FeedError } from './feedError.js';
import { fetchDocument } from './fetchDocument.js';
import { firstCopy } from './firstCopy.js';
import type { Keeping } from './keeping/createKeeping.js';
import type { Result } from './result.js';
import { pageStore } from './store.js';
import type { Store } from './store.js';
import { fetchOnce } from './transports/fetchOnce.js';
import { quickFirst } from './transports/quickFirst.js';
import type { Transport } from './transports/transport.js';

/** Milliseconds that an answer waits for the overlay, or for anything better than what is in hand. */
export const PATIENCE = 4000;

/** What the clients of one feed on one page share. */
export interface Shared {
  readonly folder: string;
  readonly clock: HeardClock;
  readonly cache: DocumentCache;
  readonly store: Store | null;
  /** What event streams travel by: they have retries of their own. */
  readonly streaming: Transport;
  readonly report: (report: RequestReport) => void;
  /** An office; where its region has an overlay, that has been waited for too. */
  readonly office: (id: string, signal: AbortSignal) => Promise<Result<OfficeDocument>>;
  /** What is known of the overlay by now. */
  readonly overlay: () => OverlayReading;
  /** Whether what is held was saved or came with the page, and nothing since has vouched for it. */
  readonly isUnproven: (address: Address<Envelope>) => boolean;
  /** Reads the overlay, or gives up waiting for it. */
  readonly awaitOverlay: (signal: AbortSignal) => Promise<unknown>;
  /** The part that keeps documents fresh, loaded when first needed. */
  readonly keeping: () => Promise<Keeping>;
  /** That part, once it is there. */
  kept: Keeping | undefined;
  /** The last request, from which a clock may be read. */
  lastReport: RequestReport | undefined;
  readonly closing: AbortController;
  /** Open clients. */
  users: number;
}

/** `hook`, which belongs to the caller, with its failures left to the caller. */
function harmless<T>(hook: ((value: T) => unknown) | undefined, value: T): void {
  void Promise.resolve(value).then(hook).catch(() => undefined);
}

export function createShared(folder: string, options: Partial<ClientOptions>): Shared {
  const { transport = quickFirst(), timeout = 15_000, now = Date.now, bootstrap = {}, ky, onRequest, onIssue } = options;
  const store = options.store === undefined && typeof document !== 'undefined' ? pageStore : options.store ?? null;
  const clock = createClock(now);
  let loading: Promise<Keeping> | undefined;
  /** Whether this region has an overlay, as far as that is known: no office without one asks for it twice. */
  let live: boolean | undefined;

  const report = (one: RequestReport): void => {
    shared.lastReport = one;
    shared.kept?.heard(one);
    harmless(onRequest, one);
  };
  const fetching = { transport, folder, timeout, now, ky, report };
  const cache = createDocumentCache({
    clock,
    async fetch(address, signal, held) {
      const { path } = address;
      try {
        const got = await fetchDocument(fetching, address, signal, held);
        if (got !== held && got.issues.length > 0) harmless(onIssue, { document: path, issues: got.issues });
        return got;
      } catch (error) {
        if ((error as FeedError).code !== 'aborted') harmless(onIssue, { document: path, issues: [], error: error as FeedError });
        throw error;
      }
    },
    first: (address) => firstCopy(address, folder, store, bootstrap),
    accepted(address: Address<Envelope>, held: Held) {
      const isNew = address.path === LIVE.path && cache.announce(held.value);
      shared.kept?.arrived(address, held, isNew);
    },
  });
  /** What `promise` gives, or nothing once patience is over. */
  const within = <T>(promise: Promise<T>): Promise<T | undefined> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    return Promise.race([promise, new Promise<undefined>((resolve) => { timer = setTimeout(resolve, PATIENCE, undefined); })])
      .finally(() => { clearTimeout(timer); });
  };
  const awaitOverlay = (signal: AbortSignal): Promise<unknown> => within(cache.read(LIVE, signal));

  const shared: Shared = {
    folder, clock, cache, store, streaming: options.transport ?? fetchOnce, report, awaitOverlay,
    async office(id, signal) {
      const address = officeAddress(id);
      const read = (): Promise<Result<OfficeDocument>> => cache.read(address, signal);
      // Both at once: the overlay's address is known before the office says that there is one.
      const early = live === false ? undefined : awaitOverlay(signal);
      const held = cache.held(address);
      const asked = read();
      const result = (held ? await within(asked) : await asked)
        ?? { ok: false, error: new FeedError('timeout', `${address.path}: no answer yet`), fallback: held!.value };
      const document = result.ok ? result.value : result.fallback;
      if (!document) return result;
      live = document.data.region.live !== undefined;
      if (live) await (early ?? awaitOverlay(signal));
      if (signal.aborted) return read();
      // The overlay may just have announced a newer build.
      const newer = result.ok && cache.isOutdated(address) ? await read() : result;
      return newer.ok ? newer : result;
    },
    overlay() {
      const held = cache.held(LIVE);
      return held ? { document: held.value, readAt: held.from === 'network' ? held.fetchedAt : undefined } : NO_OVERLAY;
    },
    isUnproven: (address) => cache.held(address)?.from !== 'network' && cache.isOutdated(address),
    keeping: () => loading ??= import('./keeping/createKeeping.js').then(({ createKeeping }) => shared.kept = createKeeping(shared))
      .catch((cause: unknown) => {
        loading = undefined;
        throw new FeedError('network', 'A part of Tetap cannot be loaded', { cause });
      }),
    kept: undefined,
    lastReport: undefined,
    closing: new AbortController(),
    users: 0,
  };
  return shared;
}
