import type { Envelope, RegionDigest } from '@tetap/feed';

/** Where the overlay's event stream is, as far as documents have said. */
export interface StreamOffer {
  /** Its address below the feed's folder; undefined: there is none. */
  readonly events: string | undefined;
  /** What a document at `path` says of it, if that carries the region. */
  readonly hear: (path: string, document: Envelope | undefined) => void;
  /** The next to say something is believed, however old. */
  readonly forget: () => void;
}

/**
 * Believes the newest document that carries the region: one of an older build may say otherwise for as long as it is held.
 *
 * @param changed is called when the stream is elsewhere than before, is there now, or is no more
 */
export function createStreamOffer(changed: () => void): StreamOffer {
  let events: string | undefined;
  /** The path of the document that is believed, and when that was published. */
  let teller: string | undefined;
  let told = -Infinity;
  return {
    get events() { return events; },
    hear(path, document) {
      const { region } = (document as { readonly data?: { readonly region?: RegionDigest } } | undefined)?.data ?? {};
      if (!region) return;
      const generated = Date.parse(document!.generated);
      if (path !== teller && generated < told) return;
      teller = path;
      told = generated;
      if (region.live?.events === events) return;
      events = region.live?.events;
      changed();
    },
    forget() { told = -Infinity; },
  };
}
