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
      // One question to what was before: with two, a day that is exchanged again and again takes for ever.
      const isOther = shift !== undefined && shift !== index + 1;
      const is = before(isOther ? day : isIn(day) ? day + away : isIn(day - away) ? day - away : day, index);
      if (swapWith !== undefined || isOther) return is;
      return isIn(day) && (instead === undefined || instead === is) ? post : is;
    };
  }, planned);
}

/** First day after all that changes exchange. */
export function endOfSwaps(changes: readonly RosterChange[] = []): number {
  return Math.max(-Infinity, ...changes.flatMap(({ from, until, swapWith }) => (swapWith === undefined ? [] : [dayNumber(until) + 1, dayNumber(swapWith) + dayNumber(until) - dayNumber(from) + 1])));
}
