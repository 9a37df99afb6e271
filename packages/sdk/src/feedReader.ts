import type { OfficeDocument } from '@tetap/feed';
import { NO_OVERLAY } from '@tetap/schedule';
import type { OverlayReading } from '@tetap/schedule';
import { LIVE, officeAddress } from './documents.js';
import type { DocumentCache } from './documentCache.js';
import type { Result } from './result.js';

/** Documents of a feed, and the overlay that belongs to them. */
export interface FeedReader {
  /**
   * An office; where its region has an overlay, that has been waited for too.
   * @throws FeedError `config` for what cannot be an id.
   */
  readonly office: (id: string, signal?: AbortSignal) => Promise<Result<OfficeDocument>>;
  /** What is known of the overlay by now. */
  readonly overlay: () => OverlayReading;
  /** Reads the overlay, or gives up waiting for it. */
  readonly awaitOverlay: (signal?: AbortSignal) => Promise<unknown>;
}

/** Milliseconds that an answer waits for the overlay, before it is given without. */
const PATIENCE = 4000;

export function createFeedReader(cache: DocumentCache): FeedReader {
  /** Whether this region has an overlay, as far as that is known: no office without one asks for it twice. */
  let live: boolean | undefined;

  const awaitOverlay = async (signal?: AbortSignal): Promise<unknown> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise((resolve) => { timer = setTimeout(resolve, PATIENCE); });
    return Promise.race([patience, cache.read(LIVE, signal)]).finally(() => { clearTimeout(timer); });
  };
  return {
    awaitOverlay,
    async office(id, signal) {
      const address = officeAddress(id);
      // Both at once: the overlay's address is known before the office says that there is one.
      const early = live === false ? undefined : awaitOverlay(signal);
      const result = await cache.read(address, signal);
      const document = result.ok ? result.value : result.fallback;
      if (!document) return result;
      live = document.data.region.live !== undefined;
      if (live) await (early ?? awaitOverlay(signal));
      if (signal?.aborted) return cache.read(address, signal);
      // The overlay may just have announced a newer build.
      const newer = result.ok && cache.isOutdated(address) ? await cache.read(address, signal) : result;
      return newer.ok ? newer : result;
    },
    overlay() {
      const held = cache.held(LIVE);
      return held ? { document: held.value, readAt: held.fetchedAt } : NO_OVERLAY;
    },
  };
}
