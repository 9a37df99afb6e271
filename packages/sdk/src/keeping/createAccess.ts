import type { OfficeDocument } from '@tetap/feed';
import { NO_OVERLAY } from '@tetap/schedule';
import type { RequestReport } from '../client.js';
import { LIVE } from '../documents.js';
import { isYoung, youngUntil } from '../held.js';
import { FeedError } from '../feedError.js';
import { PATIENCE } from '../patience.js';
import type { Origin, Seed } from '../origin.js';
import { latestOf } from '../result.js';
import type { Result } from '../result.js';
import { quickFirst } from '../transports/quickFirst.js';
import { createClock } from './clock.js';
import { createDocumentCache, FLOOR } from './documentCache.js';
import { createKeeping } from './createKeeping.js';
import type { FeedAccess } from './feedAccess.js';
import { fetchDocument } from './fetchDocument.js';

/** `hook`, which belongs to the caller, with its failures left to the caller. */
function tell<T>(hook: ((value: T) => unknown) | undefined, value: T): void {
  void Promise.resolve(value).then(hook).catch(() => undefined);
}

/**
 * A feed's documents, from the network and kept fresh, until `closing` aborts. `ended`: first requests that were over before there was anybody to
 * take them; however old, that is what is known.
 */
export function createAccess(origin: Origin, ended: readonly Seed[], closing: AbortSignal): FeedAccess {
  const { folder, device, seeds, find } = origin;
  const { transport = quickFirst([...seeds.keys()].map((path) => folder + path)), timeout = 15_000, ky, onRequest, onIssue } = origin.options;
  const clock = createClock(device);
  /** Whether this region has an overlay, as far as that is known: no office without one asks for it twice. */
  let live: boolean | undefined;

  const report = (one: RequestReport): void => {
    keeping.heard(one);
    tell(onRequest, one);
  };
  const fetching = { transport, folder, timeout, now: device, measured: clock.measured, ky, report };
  const cache = createDocumentCache({
    clock,
    first: find,
    accepted(address, held, isNewBuild) { keeping.arrived(address, held, isNewBuild); },
    async fetch(address, signal, held, kept) {
      const { path } = address;
      const seed = seeds.get(path);
      try {
        const got = await fetchDocument({ ...fetching, cache: kept }, address, signal, held, seed && (ended.includes(seed) || !(Math.abs(device() - seed.endedAt!) > FLOOR)) ? seed : undefined);
        if (got !== held && got.issues.length > 0) tell(onIssue, { document: path, issues: got.issues });
        return got;
      } catch (error) {
        if ((error as FeedError).code !== 'aborted') tell(onIssue, { document: path, issues: [], error: error as FeedError });
        throw error;
      } finally {
        // Where whoever asked has gone it may be on its way still, for the next.
        if (!signal.aborted) seeds.delete(path);
      }
    },
  });
  /** What `promise` gives, or nothing once patience is over. */
  const within = async <T>(promise: Promise<T>): Promise<T | undefined> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      return await Promise.race([promise, new Promise<undefined>((resolve) => { timer = setTimeout(resolve, PATIENCE, undefined); })]);
    } finally {
      clearTimeout(timer);
    }
  };
  const awaitOverlay = (signal: AbortSignal): Promise<unknown> => within(cache.read(LIVE, signal));

  const renewed: FeedAccess['renewed'] = async (address, result, signal) => {
    const newer = result.ok && (cache.isOutdated(address) || cache.held(address)?.value !== result.value) ? await cache.read(address, signal) : result;
    return newer.ok ? newer : result;
  };

  const keeping = createKeeping({ origin, cache, clock, report, signal: closing });
  return {
    clock, cache, keeping, awaitOverlay, renewed,
    async office(address, signal) {
      const read = (): Promise<Result<OfficeDocument>> => cache.read(address, signal);
      const held = cache.held(address);
      if (held) live ??= held.value.data.region.live !== undefined;
      // Both at once: the overlay's address is known before the office says that there is one.
      const early = live === false ? undefined : awaitOverlay(signal);
      const result = await (held ? within(read()) : read()) ?? { ok: false, error: new FeedError('timeout', `${address.path}: no answer yet`), fallback: held!.value };
      const document = latestOf(result);
      if (!document) return result;
      live = document.data.region.live !== undefined;
      if (live) await (early ?? awaitOverlay(signal));
      return signal.aborted ? read() : renewed(address, result, signal);
    },
    overlay() {
      const held = cache.held(LIVE);
      return held ? { document: held.value, readAt: held.from === 'network' ? held.fetchedAt : undefined } : NO_OVERLAY;
    },
    isUnproven: (address) => cache.held(address)?.from !== 'network' && cache.isOutdated(address),
    provenUntil(address) {
      const held = cache.held(address);
      return held?.from === 'saved' && isYoung(held, clock.now()) ? youngUntil(held) : Infinity;
    },
  };
}
