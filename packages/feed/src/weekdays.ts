/** The days of the week as feeds name them, from Monday on. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
/** One of `weekdays`. */
export type Weekday = (typeof weekdays)[number];

/** The weekday of a day, counted from 1 January 1970, which was a Thursday. */
export function weekdayOf(day: number): Weekday {
  return weekdays[(day % 7 + 10) % 7]!;
}
