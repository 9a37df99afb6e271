/** A calendar day in the office's zone, `2026-11-27`. */
export type LocalDate = `${number}-${number}-${number}`;

/** Milliseconds of a day on a wall clock: of an instant only where no clock changes. */
export const DAY = 86_400_000;

export const DATE = /^\d{4}-\d\d-\d\d$/;

/** Day number of a calendar date, counted from 1 January 1970, or NaN for a date that does not exist. */
export function dayNumber(date: string): number {
  if (!DATE.test(date)) return NaN;
  const midnight = new Date(`${date}T00:00:00Z`);
  // 30 February is read as 2 March.
  return midnight.getUTCDate() === Number(date.slice(8)) ? midnight.getTime() / DAY : NaN;
}

/** Whether there is such a date. */
export function isDate(date: string): boolean {
  return dayNumber(date) > -Infinity;
}
