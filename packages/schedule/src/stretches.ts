import type { Hours, Interval } from '@tetap/feed';
import type { Period } from './period.js';
import type { Millis } from './status.js';
import { DAY, MINUTE } from './units.js';
import type { Zone } from './zone.js';

/** A stretch of a service day in which the office is open. */
export interface Stretch extends Period {
  /** From here on no queue numbers are given out. Infinity: no such limit. */
  readonly queue: Millis;
}

/**
 * The stretches of the day whose midnight the wall clock reads as `midnight`: in order, those that touch united, and none that a change of clocks leaves no time for. Of united intervals the
 * one that ends last says when the queue closes; of two that end together, the stricter. Unknown hours have none.
 */
export function stretchesOf(hours: Hours, midnight: number, { toInstant }: Zone): readonly Stretch[] {
  const united: Stretch[] = [];
  for (const next of hours === 'unknown' ? [] : hours.map(place).filter(({ from, until }) => from < until).sort((a, b) => a.from - b.from)) {
    const last = united[united.length - 1];
    if (!last || next.from > last.until) united.push(next);
    else if (next.until >= last.until) {
      united[united.length - 1] = { ...next, from: last.from, queue: next.until > last.until ? next.queue : Math.min(last.queue, next.queue) };
    }
  }
  return united;

  function place({ opens, closes, lastQueue }: Interval): Stretch {
    const start = midnight + timeOf(opens);
    let end = midnight + timeOf(closes);
    let queue = lastQueue ? midnight + timeOf(lastQueue) : Infinity;
    if (end < start) {
      if (queue <= end) queue += DAY;
      end += DAY;
    }
    // After the closing time a last queue number says nothing; before the opening time it closes the queue from the start (law 1).
    return { from: toInstant(start), until: toInstant(end, 'later'), queue: queue > end ? Infinity : toInstant(queue) };
  }
}

function timeOf(time: string): number {
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * MINUTE;
}
