import type { Envelope } from '@tetap/feed';
import type { RequestReport } from '../client.js';
import type { Address } from '../documents.js';
import type { Held } from '../held.js';
import type { SyncStateName } from './syncMachine.js';
import type { Watched } from './watched.js';

/** The part that keeps a feed's documents fresh for those who watch them. */
export interface Keeping {
  /** Until `signal` aborts. Gives what looks again, for a watch that knows more by itself than by what arrives. */
  readonly keep: (watched: Watched, signal: AbortSignal) => () => void;
  /** A document was accepted, new or confirmed; it may have announced a new build. */
  readonly arrived: (address: Address<Envelope>, held: Held, isNewBuild: boolean) => void;
  /** Looks at the clock, before an answer is given by what is held. */
  readonly check: () => void;
  readonly heard: (report: RequestReport) => void;
  /** Asks for everything that is watched. */
  readonly refresh: () => Promise<unknown>;
  readonly state: () => SyncStateName;
}
