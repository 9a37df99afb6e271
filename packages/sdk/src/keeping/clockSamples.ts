import type { Millis } from '@tetap/schedule';
import type { RequestReport } from '../client.js';
import { CLOCK_SLACK } from '../clockSlack.js';
import type { HeardClock } from './clock.js';

/** A server's time against the device's. */
interface Sample {
  /** By how much the device lags. */
  readonly offset: Millis;
  /** By the device's clock. */
  readonly at: Millis;
  /** The device's clock against one that nobody sets: another value, and somebody has set it. */
  readonly base: Millis;
  /** Of a stream, so that no cache can have kept it. */
  readonly live: boolean;
}

export interface ClockSamples {
  readonly heardReport: (report: RequestReport) => void;
  readonly heardPing: (serverTime: Millis) => void;
  /** Looks whether the device's clock was set. */
  readonly check: () => void;
}

/** Round trips beyond this measure nothing. */
const LONGEST_TRIP = 5000;
const SAMPLES = 5;

/**
 * Corrects the client's clock by the median of the last five samples. To set it **back** by the `Date` of an answer takes
 * two that agree some time apart: a cache that hides its `Age` gives an old `Date`, which does not go on, and by which a closed
 * office would be open. `changed` is called when the correction is another, `known` when it has only become sure, or no longer is.
 */
export function createClockSamples(clock: HeardClock, changed: () => void, known: () => void): ClockSamples {
  let samples: readonly Sample[] = [];
  let current = 0;
  const baseNow = (): Millis => clock.device() - (typeof performance === 'undefined' ? clock.device() : performance.now());

  const correct = (offset: Millis, sure: boolean): void => {
    const was = clock.confident;
    const isNew = offset !== current;
    clock.correct(current = offset, sure);
    if (isNew) changed();
    else if (was !== clock.confident) known();
  };
  const check = (): void => {
    const base = baseNow();
    samples = samples.filter((one) => Math.abs(one.base - base) < LONGEST_TRIP);
    const median = samples.map(({ offset }) => offset).sort((a, b) => a - b)[samples.length >> 1];
    // After a jump the old correction is as likely as any, but nothing is sure until the next sample.
    if (median === undefined) {
      correct(current, false);
      return;
    }
    const isWrong = Math.abs(median) > CLOCK_SLACK;
    const isBelieved = median > 0 || samples.some(({ live }) => live)
      || samples.some((a) => samples.some((b) => b.at - a.at >= 15_000 && Math.abs(b.offset - a.offset) < LONGEST_TRIP));
    const offset = isWrong && isBelieved ? Math.round(median) : 0;
    correct(Math.abs(offset - current) > LONGEST_TRIP ? offset : current, !isWrong || isBelieved);
  };
  const hear = (offset: Millis, at: Millis, live: boolean): void => {
    samples = [...samples, { offset, at, base: baseNow(), live }].slice(-SAMPLES);
    check();
  };
  return {
    heardReport({ serverTime, startedAt, took }) {
      // `Date` has whole seconds: on the average half of one is cut off.
      if (serverTime !== undefined && took >= 0 && took < LONGEST_TRIP) hear(serverTime + 500 - (startedAt + took / 2), startedAt, false);
    },
    heardPing(serverTime) {
      if (Number.isFinite(serverTime)) hear(serverTime - clock.device(), clock.device(), true);
    },
    check,
  };
}
