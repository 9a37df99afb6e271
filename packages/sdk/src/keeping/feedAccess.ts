import type { Envelope, OfficeDocument } from '@tetap/feed';
import type { Millis, OverlayReading } from '@tetap/schedule';
import type { Address } from '../documents.js';
import type { Result } from '../result.js';
import type { HeardClock } from './clock.js';
import type { DocumentCache } from './documentCache.js';
import type { Keeping } from './keeping.js';

/** A feed as its watches and questions see it. */
export interface FeedAccess {
  readonly clock: HeardClock;
  readonly cache: DocumentCache;
  readonly keeping: Keeping;
  /** An office; where its region has an overlay, that has been waited for too. */
  readonly office: (address: Address<OfficeDocument>, signal: AbortSignal) => Promise<Result<OfficeDocument>>;
  /** `result`, or what has come since: by somebody else's question, or asked for again because the overlay, arriving meanwhile, has announced a newer build. */
  readonly renewed: <T extends Envelope>(address: Address<T>, result: Result<T>, signal: AbortSignal) => Promise<Result<T>>;
  /** What is known of the overlay by now. */
  readonly overlay: () => OverlayReading;
  /** Reads the overlay, or gives up waiting for it. */
  readonly awaitOverlay: (signal: AbortSignal) => Promise<unknown>;
  /** Whether what is held was saved or came with the page, and nothing since has vouched for it. */
  readonly isUnproven: (address: Address<Envelope>) => boolean;
  /** When time alone makes it so; `Infinity`: never. */
  readonly provenUntil: (address: Address<Envelope>) => Millis;
}
