import { dateOf, dayNumber, weekdays } from '@tetap/feed';
import type { Interval, Shift, Week } from '@tetap/feed';
import type { Roster } from '../source/rosterForm.js';
import type { Horizon } from './horizon.js';
import { instantText } from './instantText.js';
import { changed, endOfSwaps } from './rosterChanges.js';

const DAY = 86_400_000;

/** What a rotation has to know of its office. */
export interface RosterOffice {
  /** Weekly hours: which weekdays are working days where the roster follows the service. */
  readonly usual: Week;
  /** Hours in which the office serves on a day, after holidays, seasons and exceptions. */
  readonly hoursOn: (day: number) => readonly Interval[];
  /** Days that a holiday closes. */
  readonly closed: ReadonlySet<number>;
}

/**
 * Dated shifts of a rotation for the days of the horizon. Turns are counted from the anchor over weekdays and
 * holidays alone, so that an exception or a change of one day does not reshuffle the posts of all later days.
 */
export function rosterShifts(roster: Roster, office: RosterOffice, horizon: Horizon): readonly Shift[] {
  const { id, posts, turn, anchor, hours, handover, changes } = roster;
  const skips = (roster.holidays ?? (handover === undefined ? 'skip' : 'keep')) === 'skip';
  const pattern = hours === 'service' || hours === undefined ? office.usual : hours;
  const patternOn = (day: number): readonly Interval[] => {
    const stretches = pattern[weekdays[(day + 3) % 7]!] ?? [];
    return stretches === 'unknown' ? [] : stretches;
  };
  const works = (day: number): boolean => !(skips && office.closed.has(day)) && (handover !== undefined && turn !== 'working-day' || patternOn(day).length > 0);

  const start = dayNumber(anchor);
  const known = dayNumber(horizon.completeUntil) + 1;
  const end = Math.min(horizon.shiftsUntil, known);
  /** Turns that were had before a day, counted from the anchor. */
  const turns = [0];
  const taken = (day: number): number => (turn === 'shift' ? (works(day) ? patternOn(day).length : 0) : turn === 'week' ? Number((day - start) % 7 === 6) : Number(turn === 'day' || works(day)));
  for (let day = start; day < Math.min(Math.max(end, endOfSwaps(changes)), known); day++) turns.push(turns[day - start]! + taken(day));
  const postOn = changed((day, index) => {
    const before = turns[day - start];
    return before === undefined ? undefined : posts[(before + (turn === 'shift' ? index : 0)) % posts.length];
  }, changes);

  const long = turn === 'week' && handover !== undefined ? 7 : 1;
  const shifts: Shift[] = [];
  for (let day = Math.max(start, horizon.today - long); day < end; day++) {
    const stretches = !works(day) ? []
      : handover !== undefined ? ((day - start) % long === 0 ? [{ opens: handover, closes: handover }] : [])
      : hours === 'service' ? office.hoursOn(day)
      : patternOn(day);
    for (const [index, { opens, closes }] of stretches.entries()) {
      const from = wall(day, opens);
      const until = handover !== undefined ? from + long * DAY : wall(closes < opens ? day + 1 : day, closes);
      const post = postOn(day, index);
      if (post === undefined || until <= horizon.today * DAY) continue;
      shifts.push({
        id: `${id}-${dateOf(day)}${stretches.length > 1 ? `-${index + 1}` : ''}`,
        post,
        from: instantText(horizon.zone.toInstant(from, 'earlier'), horizon.zone),
        until: instantText(horizon.zone.toInstant(until, 'later'), horizon.zone),
      });
    }
  }
  return shifts;
}

function wall(day: number, time: string): number {
  return day * DAY + Number(time.slice(0, 2)) * 3_600_000 + Number(time.slice(3)) * 60_000;
}
