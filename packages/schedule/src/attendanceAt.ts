import { dayNumber } from '@tetap/feed';
import type { Office, OfficeDocument } from '@tetap/feed';
import { planAt } from './dayPlan.js';
import type { Millis } from './status.js';
import { calendarOf } from './viewOf.js';

/** So many days after its own a figure still says something of the office; section 11 of docs/status.md. */
const WORTH = 7;

/** How many of the staff were present, as a dated whole; through the seventh day after its own; undefined later, and where its day is still to come. */
export function attendanceAt(document: OfficeDocument, now: Millis): Office['attendance'] {
  const calendar = calendarOf(document);
  const { attendance } = calendar.office;
  if (!attendance) return undefined;
  const age = planAt(calendar, now).day - dayNumber(attendance.date);
  return age >= 0 && age <= WORTH ? attendance : undefined;
}
