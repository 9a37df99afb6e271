import { DAY, dateOf, dayNumber } from '@tetap/feed';
import { calendarOf } from '@tetap/feed/calendars';
import type { CalendarDay } from '@tetap/feed/calendars';
import type { Instant, LocalDate } from '@tetap/feed';
import { zoneOf } from '@tetap/schedule';
import type { Millis, Zone } from '@tetap/schedule';
import type { Source } from '../source/source.js';

/** Days of a publication's validity, and of dated shifts, where the source says nothing. */
const VALID_DAYS = 35;
/**
 * Days before and after `generated` about which an office document speaks at most. A year is decreed from the August before it on, and then
 * known to its end: were it cut off sooner, each day would know one more, and every document would be another (decision 49).
 */
const BEFORE = 7;
const AFTER = 500;

/** How far a publication reaches: all that follows from `generated`, the zone and the decreed years. */
export interface Horizon {
  readonly generated: Millis;
  readonly zone: Zone;
  /** Day numbers in the region's zone. */
  readonly today: number;
  readonly first: number;
  readonly last: number;
  readonly validUntil: Millis;
  /** First day without dated shifts: the one after the last on which the publication holds, if only for its first hours. */
  readonly shiftsUntil: number;
  /** First day of the window, but for days of years that are not listed. */
  readonly completeFrom: LocalDate;
  /** Last day of the last year, in a row from this one, that is decreed and listed in the source. */
  readonly completeUntil: LocalDate;
  /** Decreed days of the listed years, as they were known at `generated`. */
  readonly calendar: readonly CalendarDay[];
}

/** @throws RangeError when `generated` is no instant */
export function horizonOf(source: Source, generated: Instant): Horizon {
  const instant = Date.parse(generated);
  if (Number.isNaN(instant)) throw new RangeError(`"generated" must be an instant such as 2026-11-23T08:00:00+07:00, but is ${generated}`);
  const zone = zoneOf(source.region.zone);
  const today = Math.floor(zone.toLocal(instant) / DAY);
  const validDays = source.region.publishing?.validDays ?? VALID_DAYS;
  const listed = new Set(source.holidays.years);
  const calendars = [...listed].sort((a, b) => a - b).flatMap((year) => calendarOf(year, generated) ?? []);
  const decreed = new Set(calendars.map(({ year }) => year));
  const first = today - BEFORE;
  const last = today + AFTER;
  const thisYear = Number(dateOf(today).slice(0, 4));
  let year = thisYear;
  while (decreed.has(year)) year++;
  const validUntil = instant + validDays * DAY;
  return {
    generated: instant, zone, today, first, last, validUntil,
    shiftsUntil: Math.floor(zone.toLocal(validUntil - 1) / DAY) + 1,
    completeFrom: decreed.has(thisYear - 1) ? dateOf(first) : dateOf(Math.max(first, dayNumber(`${thisYear}-01-01`))),
    completeUntil: dateOf(Math.min(dayNumber(`${year - 1}-12-31`), last)),
    calendar: calendars.flatMap(({ days }) => days),
  };
}

/** The window of another instant over the calendar of this one: what a decree has changed in between is no matter of the window. */
export function windowAsOf(source: Source, then: Instant, { calendar, completeUntil }: Horizon): Horizon {
  return { ...horizonOf(source, then), calendar, completeUntil };
}

/** Whether a period touches the days that a publication speaks about. */
export function touches({ first, last }: Horizon, { from, until }: { readonly from: string; readonly until?: string }): boolean {
  return dayNumber(from) <= last && (until === undefined || dayNumber(until) >= first);
}
