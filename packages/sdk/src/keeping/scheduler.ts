import type { Millis } from '@tetap/schedule';
import { BLUR } from './blur.js';
import type { HeardClock } from './clock.js';

/** All that is to happen later, with one timer. */
export interface Scheduler {
  /** Runs `task` once `at` has come, in place of an earlier plan under the same key. A past instant runs at the next turn. */
  readonly plan: (key: unknown, at: Millis, task: () => void) => void;
  readonly cancel: (key: unknown) => void;
  /** Looks at the clock again: after sleep, throttling or the back/forward cache, and when `awake` may have changed. */
  readonly check: () => void;
}

/** Timers stand still while a machine sleeps, and a changed clock is noticed only by looking: so look, which costs nothing. */
const LONGEST_SLEEP = 60_000;

interface Plan {
  readonly at: Millis;
  readonly task: () => void;
}

/**
 * Plans by `clock.now`. While `awake` says no, nothing runs and there is no timer. `jumped` is told of sleep, and of a device whose clock was set;
 * a correction is known to whoever makes it.
 */
export function createScheduler(clock: Pick<HeardClock, 'now' | 'device'>, awake: () => boolean, jumped: () => void): Scheduler {
  const plans = new Map<unknown, Plan>();
  /** No plan is due before. What was cancelled may leave it too early, which costs one look; so a minute in which nothing is due costs the same for one plan and for thousands. */
  let earliest = Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the timer comes, if nothing intervenes, by the device's clock. */
  let due = Infinity;
  /** What the device's clock has shown, or should have. */
  let latest = -Infinity;
  let hasJumped = false;

  /** Further than the timer, or behind what it has shown, it was overtaken by sleep or set by somebody. Whoever looks sees that, also while nobody is awake; the next check tells it. */
  const look = (): Millis => {
    const instant = clock.device();
    if (instant < latest - BLUR || instant > due + BLUR) hasJumped = true;
    return latest = instant;
  };
  const arm = (): void => {
    const instant = look();
    const isNeeded = plans.size > 0 && awake();
    const sleep = hasJumped ? 0 : Math.min(Math.max(earliest - clock.now(), 0), LONGEST_SLEEP);
    // One that comes too early costs a look, and a thousand who ask at once set it once.
    if (isNeeded && timer !== undefined && due >= instant && due <= instant + sleep) return;
    clearTimeout(timer);
    timer = undefined;
    due = Infinity;
    if (!isNeeded) return;
    due = instant + sleep;
    timer = setTimeout(() => {
      timer = undefined;
      latest = due;
      check();
    }, sleep);
  };
  const run = (): void => {
    const instant = clock.now();
    if (instant < earliest) return;
    earliest = Infinity;
    for (const [key, plan] of [...plans]) {
      if (plans.get(key) !== plan) continue;
      if (plan.at > instant) earliest = Math.min(earliest, plan.at);
      else {
        plans.delete(key);
        plan.task();
      }
    }
  };
  const check = (): void => {
    look();
    if (hasJumped) {
      hasJumped = false;
      due = Infinity;
      jumped();
      check();
      return;
    }
    if (awake()) run();
    arm();
  };
  return {
    plan(key, at, task) {
      plans.set(key, { at, task });
      if (at >= earliest && timer !== undefined) return;
      earliest = Math.min(earliest, at);
      arm();
    },
    cancel(key) {
      if (!plans.delete(key) || plans.size > 0) return;
      earliest = Infinity;
      arm();
    },
    check,
  };
}
