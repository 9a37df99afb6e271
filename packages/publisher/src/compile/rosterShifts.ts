import { DAY, dateOf, dayNumber, weekdayOf } from '@tetap/feed';
import type { Interval, Shift } from '@tetap/feed';
import { keepsOnHolidays } from '../source/rosterForm.js';
import type { Roster } from '../source/rosterForm.js';
import type { Horizon } from './horizon.js';
import { instantText } from './instantText.js';
import { minutesOf } from './minutesOf.js';
import { changed, endOfSwaps } from './rosterChanges.js';
import { inTurn } from './rosterTurns.js';
import { shiftId } from './shiftId.js';
import { wallTime } from './wallTime.js';

/** What a rotation has to know of its office. */
export interface RosterOffice {
  /** Hours in which the office serves on a day. */
  readonly hoursOn: (day: number) => readonly Interval[];
  /** The same by its rules alone: an exception of one day does not reshuffle the posts of all later days. */
  readonly plannedOn: (day: number) => readonly Interval[];
  /** Days that a holiday closes. */
  readonly closed: ReadonlySet<number>;
}

/** Dated shifts of a rotation for the days of the horizon, changes included. */
export function rosterShifts(roster: Roster, { hoursOn, plannedOn, closed }: RosterOffice, { zone, today, shiftsUntil, completeUntil }: Horizon): readonly Shift[] {
  const { id, anchor, hours = {}, handover, changes } = roster;
  const skips = !keepsOnHolidays(roster);
  const ownOn = (day: number): readonly Interval[] => {
    const stretches = handover !== undefined ? [{ opens: handover, closes: handover }] : hours === 'service' ? [] : hours[weekdayOf(day)] ?? [];
    return stretches === 'unknown' || (skips && closed.has(day)) ? [] : stretches;
  };
  const follows = hours === 'service';

  const start = dayNumber(anchor);
  const known = dayNumber(completeUntil) + 1;
  const end = Math.min(shiftsUntil, known);
  const postOn = changed(inTurn(roster, follows ? plannedOn : ownOn, plannedOn, Math.min(Math.max(end, endOfSwaps(changes)), known)), changes);

  const shifts: Shift[] = [];
  for (let day = Math.max(start, today - 1); day < end; day++) {
    const stretches = (follows ? hoursOn : ownOn)(day);
    for (const [index, { opens, closes }] of stretches.entries()) {
      const until = wallTime(closes > opens ? day : day + 1, minutesOf(closes));
      const post = postOn(day, index);
      if (post === undefined || until <= today * DAY) continue;
      shifts.push({
        id: shiftId(id, dateOf(day), stretches.length > 1 ? index + 1 : undefined),
        post,
        from: instantText(zone.toInstant(wallTime(day, minutesOf(opens)), 'earlier'), zone),
        until: instantText(zone.toInstant(until, 'later'), zone),
      });
    }
  }
  return shifts;
}
