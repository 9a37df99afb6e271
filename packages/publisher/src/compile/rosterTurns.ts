import { dayNumber } from '@tetap/feed';
import type { Interval } from '@tetap/feed';
import type { Roster } from '../source/rosterForm.js';
import type { PostOn } from './rosterChanges.js';

const WEEK = [0, 1, 2, 3, 4, 5, 6];

type HoursOn = (day: number) => readonly Interval[];

/**
 * Who has each shift before all changes, for the days from the anchor until `end`, exclusive. A turn begins with a shift,
 * never with a day without one, so that no holiday and no weekend takes a turn from the post that it would have fallen
 * on. The first shift begins the first turn, on whatever day; a day on which none begins belongs to the turn before it.
 * A turn of a week has all of its seven days, those before its first shift too: they may be exchanged, or opened by an exception.
 *
 * @param plannedOn the shifts of a day
 * @param worksOn the hours of the office on a day, which make it a working day
 */
export function inTurn({ posts, turn, anchor }: Roster, plannedOn: HoursOn, worksOn: HoursOn, end: number): PostOn {
  const start = dayNumber(anchor);
  // The turn after the last one of a day is the next day's: a place that the day lacks is nobody's.
  const lacks = (day: number, index: number): boolean => turn === 'shift' && index >= plannedOn(day).length;
  // The usual roster of a small office: nothing to count.
  if (posts.length === 1) return (day, index) => (day < start || day >= end || lacks(day, index) ? undefined : posts[0]);
  const first: number[] = [];
  let begun = 0;
  for (let day = start; day < end; day++) {
    const shifts = plannedOn(day).length;
    const begins = turn === 'week' ? Number((day - start) % 7 === 0 && WEEK.some((step) => plannedOn(day + step).length > 0))
      : shifts === 0 ? 0
      : turn === 'shift' ? shifts
      : Number(begun === 0 || turn === 'day' || worksOn(day).length > 0);
    first.push(begins > 0 ? begun : Math.max(0, begun - 1));
    begun += begins;
  }
  return (day, index) => {
    const ofDay = first[day - start];
    if (ofDay === undefined || lacks(day, index)) return undefined;
    return posts[(ofDay + (turn === 'shift' ? index : 0)) % posts.length];
  };
}
