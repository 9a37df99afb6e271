import type { Interval } from '@tetap/feed';
import type { Millis } from './status.js';
import { MINUTE } from './zone.js';
import type { Zone } from './zone.js';

/** A stretch of a service day that was united with those it touches; half-open. */
export interface Stretch {
  readonly opens: Millis;
  readonly closes: Millis;
  /** From here on no queue numbers are given out. Infinity: no such limit. */
  readonly queue: Millis;
}

const united = new WeakMap<readonly Interval[], readonly Stretch[]>();

/** The stretches of a list of intervals, counted from the day's midnight on the wall clock; in order, apart from each other. */
export function unite(hours: readonly Interval[]): readonly Stretch[] {
  let stretches = united.get(hours);
  if (!stretches) {
    united.set(hours, stretches = hours.map(span).sort((a, b) => a.opens - b.opens).reduce<Stretch[]>((list, next) => {
      const last = list[list.length - 1];
      if (!last || next.opens > last.closes) list.push(next);
      else list[list.length - 1] = { opens: last.opens, ...ending(last, next) };
      return list;
    }, []));
  }
  return stretches;
}

/** Of united intervals the one that ends last says when the queue closes; of two that end together, the stricter. */
function ending(a: Stretch, b: Stretch): { closes: number; queue: number } {
  if (a.closes === b.closes) return { closes: a.closes, queue: Math.min(a.queue, b.queue) };
  return a.closes > b.closes ? { closes: a.closes, queue: a.queue } : { closes: b.closes, queue: b.queue };
}

const NEXT_MORNING = 24 * 60 * MINUTE;

function span({ opens, closes, lastQueue }: Interval): Stretch {
  const start = timeOf(opens);
  const wall = timeOf(closes);
  const overnight = wall < start;
  const end = overnight ? wall + NEXT_MORNING : wall;
  let queue = lastQueue === undefined ? Infinity : timeOf(lastQueue);
  if (overnight && queue <= wall) queue += NEXT_MORNING;
  // After the closing time it says nothing; before the opening time it closes the queue from the start (law 1).
  return { opens: start, closes: end, queue: queue > end ? Infinity : queue };
}

function timeOf(time: string): number {
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * MINUTE;
}

/** The stretches as instants, on the day whose midnight the wall clock reads as `midnight`. */
export function place(stretches: readonly Stretch[], midnight: number, { toInstant }: Zone): readonly Stretch[] {
  return stretches.map(({ opens, closes, queue }) => ({
    opens: toInstant(midnight + opens, 'earlier'),
    closes: toInstant(midnight + closes, 'later'),
    queue: queue === Infinity ? queue : toInstant(midnight + queue, 'earlier'),
  }));
}
