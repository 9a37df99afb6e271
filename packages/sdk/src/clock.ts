import type { Millis } from '@tetap/schedule';
import type { Clock } from './client.js';

/** How far a device's clock may lag behind the feed's publication before it is not believed. */
const TOLERANCE = 120_000;

export interface HeardClock extends Clock {
  /** A document published at this instant has been seen, so it is later now. */
  readonly heard: (generated: Millis) => void;
}

/** The device's clock, with the feed's publication as a lower bound. A server's time, once readable, belongs here too. */
export function createClock(device: () => Millis): HeardClock {
  let published = -Infinity;
  let lag = 0;
  const isWrong = (): boolean => device() + TOLERANCE < published;
  return {
    now: () => Math.floor(device() + (isWrong() ? lag : 0)),
    get source() {
      return isWrong() ? 'feed' : 'device';
    },
    heard(generated) {
      if (generated <= published) return;
      published = generated;
      // From here on the device counts how much time passes, though not from where.
      lag = Math.max(lag, generated - device());
    },
  };
}
