import type { LiveDocument } from '@tetap/feed';
import type { Millis } from '@tetap/schedule';
import { CLOCK_SLACK } from '../clockSlack.js';
import { LIVE } from '../documents.js';
import type { Held } from '../held.js';
import type { HeardClock } from './clock.js';
import type { DocumentCache } from './documentCache.js';
import { parseDocument, parseJson } from './readDocument.js';

export interface OverlayEventsOptions {
  readonly cache: DocumentCache;
  readonly clock: Pick<HeardClock, 'measured'>;
  /** Whether the stream has given the overlay in hand, so that its pings prove something. */
  readonly isTrusted: () => boolean;
  readonly heardPing: (serverTime: Millis) => void;
  /** The overlay was confirmed without anything else being told; called now and then, for other tabs. */
  readonly confirmed: (held: Held) => void;
  readonly signal: AbortSignal;
}

export interface OverlayEvents {
  /** An event of the stream, and whether it proves the overlay in hand. Never throws. */
  readonly hear: (name: string, data: string) => boolean;
}

/** What a `ping` tells: the server's time, and when the overlay in force was published. */
interface Ping {
  readonly now: string;
  readonly generated: string;
}

/** What the events of a stream mean for the overlay (docs/feed.md, section 9). */
export function createOverlayEvents({ cache, clock, isTrusted, heardPing, confirmed, signal }: OverlayEventsOptions): OverlayEvents {
  let toldAt = 0;

  /** Silently: no answer changes by it. */
  const confirm = (): void => {
    cache.confirm(LIVE);
    const held = cache.held<LiveDocument>(LIVE)!;
    if (held.fetchedAt - toldAt < held.value.ttl * 500) return;
    toldAt = held.fetchedAt;
    confirmed(held);
  };
  const ping = ({ now, generated }: Ping): boolean => {
    heardPing(Date.parse(now));
    const held = cache.held(LIVE);
    if (!held || !isTrusted()) return false;
    const gain = Date.parse(generated) - Date.parse(held.value.generated);
    // An event was lost.
    if (gain > 0) void cache.read(LIVE, signal, true);
    // One that has waited through a sleep, or in somebody's buffer, says what was in force then. A publisher's clock has no say in that.
    const isProof = gain === 0 && Math.abs(Date.parse(now) - clock.measured()) <= CLOCK_SLACK;
    if (isProof) confirm();
    return isProof;
  };
  return {
    hear(name, data) {
      try {
        const raw = parseJson(data, LIVE.path);
        if (name === 'ping') return ping(raw as Ping);
        return name === 'live' && cache.accept(LIVE, parseDocument(raw, LIVE));
      } catch {
        // What cannot be read, a ping that is none among it, proves nothing, and takes nothing back.
        return false;
      }
    },
  };
}
