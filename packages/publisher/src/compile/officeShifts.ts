import type { Office } from '@tetap/feed';
import { byId } from './byId.js';
import { daysOf } from './daysOf.js';
import type { Horizon } from './horizon.js';
import { hoursByDay } from './hoursByDay.js';
import { isClosed } from './officeHolidays.js';
import { rosterShifts } from './rosterShifts.js';
import type { Roster } from '../source/rosterForm.js';

/** The rules of an office of all time: turns are counted from their anchors, which lie before the window of a document. */
export type OfficeRules = Pick<Office, 'seasons' | 'holidays' | 'policies'>;

/** Dated shifts of all rotations of an office, in order. */
export function officeShifts(rosters: readonly Roster[], data: Office, rules: OfficeRules, horizon: Horizon): Office['shifts'] {
  const { completeFrom: _, ...always } = data;
  const followed = {
    hoursOn: hoursByDay(data, horizon),
    plannedOn: hoursByDay({ ...always, ...rules, exceptions: [] }, horizon),
    closed: new Set(rules.holidays.filter(({ hours }) => isClosed(hours)).flatMap(daysOf)),
  };
  return rosters.flatMap((roster) => rosterShifts(roster, followed, horizon))
    .sort((a, b) => Date.parse(a.from) - Date.parse(b.from) || byId(a, b));
}
