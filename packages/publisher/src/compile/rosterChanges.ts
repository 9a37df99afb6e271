import { dayNumber } from '@tetap/feed';
import type { RosterChange } from '../source/rosterForm.js';

/** The post of a shift by its day and its place in it, from 0; undefined: nobody. */
export type PostOn = (day: number, index: number) => string | undefined;

/** Who comes after all changes, in the order in which they are written: each changes what those before it left. */
export function changed(planned: PostOn, changes: readonly RosterChange[] = []): PostOn {
  return changes.reduce<PostOn>((before, { from, until, shift, post, instead, swapWith }) => {
    const first = dayNumber(from);
    const last = dayNumber(until);
    const isIn = (day: number): boolean => first <= day && day <= last;
    const away = swapWith === undefined ? 0 : dayNumber(swapWith) - first;
    return (day, index) => {
      const is = before(day, index);
      if (shift !== undefined && shift !== index + 1) return is;
      if (swapWith !== undefined) return isIn(day) ? before(day + away, index) : isIn(day - away) ? before(day - away, index) : is;
      return isIn(day) && (instead === undefined || instead === is) ? post : is;
    };
  }, planned);
}

/** First day after all that changes exchange. */
export function endOfSwaps(changes: readonly RosterChange[] = []): number {
  return Math.max(-Infinity, ...changes.flatMap(({ from, until, swapWith }) => (swapWith === undefined ? [] : [dayNumber(until) + 1, dayNumber(swapWith) + dayNumber(until) - dayNumber(from) + 1])));
}
