import type { Millis } from '@tetap/schedule';
import type { Clock } from './client.js';

/** How far a device's clock may lag behind the feed's publication before it is not believed. */
const TOLERANCE = 120_000;

export interface HeardClock extends Clock {
  /** The document at `path` that was published at this instant has been seen, so it is later now. */
  readonly heard: (path: string, generated: Millis) => void;
}

/**
 * The device's clock, with the feed's publication as a lower bound. A server's time, once readable, belongs here too.
 *
 * A verdict stays for the life of the page: a slow clock that has ticked past the publication is as slow as before.
 * Only a document that is replaced by an older one, which was dated by mistake, takes its evidence with it.
 */
export function createClock(device: () => Millis): HeardClock {
  const evidence = new Map<string, { readonly generated: Millis; readonly lag: Millis }>();
  const lag = (): Millis => Math.max(0, ...[...evidence.values()].map((one) => one.lag));
  return {
    now: () => {
      const behind = lag();
      return Math.floor(device() + (behind > TOLERANCE ? behind : 0));
    },
    get source() {
      return lag() > TOLERANCE ? 'feed' : 'device';
    },
    heard(path, generated) {
      const before = evidence.get(path);
      const behind = generated - device();
      evidence.set(path, { generated, lag: before && before.generated <= generated ? Math.max(before.lag, behind) : behind });
    },
  };
}
