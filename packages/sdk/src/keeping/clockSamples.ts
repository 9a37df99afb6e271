import type { Millis } from '@tetap/schedule';
import type { RequestReport } from '../client.js';
import { CLOCK_SLACK } from '../clockSlack.js';
import { ahead } from './ahead.js';
import { BLUR } from './blur.js';
import type { HeardClock } from './clock.js';

/** A server's time against the device's. */
interface Sample {
  /** By how much the device lags. */
  readonly offset: Millis;
  /** By the device's clock. */
  readonly at: Millis;
}

export interface ClockSamples {
  readonly heardReport: (report: RequestReport) => void;
  readonly heardPing: (serverTime: Millis) => void;
  /** Looks whether the device's clock was set. */
  readonly check: () => void;
}

const SAMPLES = 5;

/** Samples that agree so long apart are of a clock that goes. */
const APART = 15_000;

/**
 * Corrects the client's clock by the median of the last five samples. To set it **back**, behind what is taken for the time so far, takes
 * another one that agrees with the median some time later: a cache that hides its `Age` gives an old `Date`, a ping may have waited through a
 * sleep, and by either a closed office would be open; but neither goes on. Else the time stays as it was, and is not sure.
 * `told` is called when the correction is another, and when it has become sure or no longer is.
 */
export function createClockSamples(clock: HeardClock, told: () => void): ClockSamples {
  let samples: readonly Sample[] = [];
  let current = 0;
  /** Whether somebody has set the clock, or it slept, since a sample was believed. */
  let hasJumped = false;
  /** What is earlier needs a second sample: the correction in force; where somebody has set the clock since, or it slept, only by how much a slow one was late, as servers or the feed had it. */
  let floor = 0;
  let base = ahead(clock.device());

  const correct = (offset: Millis, sure: boolean, anew?: boolean): void => {
    const was = clock.confident;
    const isNew = offset !== current;
    clock.correct(current = offset, sure);
    if (anew) clock.reconsider();
    if (isNew || was !== clock.confident) told();
  };
  const check = (heard: readonly Sample[] = []): void => {
    const before = base;
    base = ahead(clock.device());
    // Set, or overtaken by sleep: what was measured before tells nothing of it.
    if (Math.abs(base - before) >= BLUR) {
      samples = [];
      hasJumped = true;
      floor = Math.max(floor, clock.now() - clock.device(), 0);
    }
    samples = [...samples, ...heard].slice(-SAMPLES);
    const median = samples.map(({ offset }) => offset).sort((a, b) => a - b)[samples.length >> 1];
    // After a jump the old correction is as likely as any, but nothing is sure until the next sample.
    if (median === undefined) {
      correct(current, false);
      return;
    }
    const offset = Math.abs(median) > CLOCK_SLACK ? Math.round(median) : 0;
    const near = samples.filter((one) => Math.abs(one.offset - median) < BLUR).map(({ at }) => at);
    const goesOn = Math.max(...near) - Math.min(...near) >= APART;
    const isBelieved = offset > floor - BLUR || goesOn;
    const next = isBelieved && Math.abs(offset - current) > BLUR ? offset : current;
    // A publisher's clock may have been ahead where device and server agree; a server alone takes nothing back, since its own may be behind.
    const anew = isBelieved && (hasJumped || (goesOn && next === 0));
    if (isBelieved) {
      floor = next;
      hasJumped = false;
    }
    correct(next, isBelieved, anew);
  };
  return {
    heardReport({ serverTime, startedAt, took }) {
      // A longer round trip measures nothing.
      // `Date` has whole seconds: on the average half of one is cut off.
      if (serverTime !== undefined && took >= 0 && took < BLUR) check([{ offset: serverTime + 500 - (startedAt + took / 2), at: startedAt }]);
    },
    heardPing(serverTime) {
      if (Number.isFinite(serverTime)) check([{ offset: serverTime - clock.device(), at: clock.device() }]);
    },
    check: () => { check(); },
  };
}
