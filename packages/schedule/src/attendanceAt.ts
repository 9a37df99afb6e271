import { dayNumber } from '@tetap/feed';
import type { Office, OfficeDocument } from '@tetap/feed';
import { planAt } from './dayPlan.js';
import type { Millis } from './status.js';
import { calendarOf } from './viewOf.js';

/** So many days after its own a figure still says something of the office. */
const WORTH = 7;

/** How many of the staff were present, as a dated whole; undefined once it is a week old, and where its day is still to come. */
export function attendanceAt(document: OfficeDocument, now: Millis): Office['attendance'] {
  const calendar = calendarOf(document);
  const { attendance } = calendar.office;
  if (!attendance) return undefined;
  const age = planAt(calendar, now).day - dayNumber(attendance.date);
  return age >= 0 && age <= WORTH ? attendance : undefined;
}
