/** A calendar day in the office's zone, `2026-11-27`. */
export type LocalDate = `${number}-${number}-${number}`;

/** Milliseconds of a day on a wall clock: of an instant only where no clock changes. */
export const DAY = 86_400_000;

export const DATE = /^\d{4}-\d\d-\d\d$/;

/** Day number of a calendar date, counted from 1 January 1970, or NaN for a date that does not exist. */
export function dayNumber(date: string): number {
  if (!DATE.test(date)) return NaN;
  const days = Date.parse(`${date}T00:00:00Z`) / DAY;
  return dateOf(days) === date ? days : NaN;
}

/** The calendar date of a day number; `0001-01-01` to `9999-12-31`. */
export function dateOf(day: number): LocalDate {
  return Number.isFinite(day) ? new Date(day * DAY).toISOString().slice(0, 10) as LocalDate : '' as LocalDate;
}
