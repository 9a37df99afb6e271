import type { Envelope } from '@tetap/feed';
import type { Millis } from '@tetap/schedule';
import type { Address } from '../documents.js';

/** What is watched for somebody: which documents, and what to do when one of them, or the time, may have changed the answer. */
export interface Watched {
  readonly addresses: () => readonly Address<Envelope>[];
  /** Looks again, and tells the listener what is different. `arrived`: the path of the document that the network just gave, if that is why. */
  readonly update: (arrived?: string) => void;
  /** How long the present answer holds if no document changes; `Infinity`: for ever. */
  readonly until: () => Millis;
  /** Whether hearing that a document is still the same would change nothing. Default: it may. */
  readonly isProven?: () => boolean;
}
