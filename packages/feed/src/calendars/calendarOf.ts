import type { LocalDate } from '../days.js';
import type { Instant } from '../primitives.js';
import type { Calendar, CalendarDay, DecreedYear } from './calendar.js';
import { year2022 } from './2022.js';
import { year2023 } from './2023.js';
import { year2024 } from './2024.js';
import { year2025 } from './2025.js';
import { year2026 } from './2026.js';
import { year2027 } from './2027.js';

const years: readonly DecreedYear[] = [year2022, year2023, year2024, year2025, year2026, year2027];

/** The years for which a decree exists, in order. */
export const decreedYears: readonly number[] = years.map(({ year }) => year);

/** A decree counts from the beginning of its day in Jakarta. */
function known(date: LocalDate, asOf: Instant | undefined): boolean {
  return asOf === undefined || Date.parse(`${date}T00:00:00+07:00`) <= Date.parse(asOf);
}

/**
 * The holidays and collective leave of a year, as decreed up to `asOf` (default: everything known here).
 *
 * Undefined means "not decreed", never "no holidays": nothing is extrapolated, since each year's days, above all the
 * lunar ones, exist only from their decree on.
 */
export function calendarOf(year: number, asOf?: Instant): Calendar | undefined {
  const decreed = years.find((candidate) => candidate.year === year);
  if (!decreed || !known(decreed.decree.date, asOf)) return undefined;
  const changes = decreed.changes.filter(({ decree }) => known(decree.date, asOf));
  let days: CalendarDay[] = decreed.days.map((day) => ({ ...day, basis: decreed.decree }));
  for (const { removed, added, decree } of changes) {
    days = [...days.filter(({ date }) => !removed.includes(date)), ...added.map((day) => ({ ...day, basis: decree }))];
  }
  days.sort((a, b) => (a.date < b.date ? -1 : 1));
  return { year, days, decrees: [decreed.decree, ...changes.map(({ decree }) => decree)] };
}
