import { weekdays } from '@tetap/feed';
import type { Interval, Week, Weekday } from '@tetap/feed';
import { intervalsOf } from './intervalsOf.js';
import { weekdaysOf } from './weekdaysOf.js';

export interface WrittenWeek {
  readonly week: Week;
  /** Keys that could not be read, and keys that name a day for the second time. */
  readonly unread: readonly string[];
}

/** A week as offices write it: days or ranges of days as keys, hours of a day in `zone` as values. */
export function weekOf(written: Readonly<Record<string, unknown>>, zone?: string): WrittenWeek {
  const days = new Map<Weekday, readonly Interval[]>();
  const unread: string[] = [];
  for (const [key, value] of Object.entries(written)) {
    const named = weekdaysOf(key);
    const hours = intervalsOf(value, zone);
    if (!named || !hours || named.some((day) => days.has(day))) unread.push(key);
    else for (const day of named) days.set(day, hours);
  }
  const open = weekdays.filter((day) => (days.get(day)?.length ?? 0) > 0);
  return { week: Object.fromEntries(open.map((day) => [day, days.get(day)])), unread };
}
