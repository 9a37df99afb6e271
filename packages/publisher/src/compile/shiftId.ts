import { dateOf, dayNumber } from '@tetap/feed';
import type { LocalDate } from '@tetap/feed';

/** The id of a shift: its rotation and the day on which it begins, and its place from 1 where the day has several. */
export function shiftId(roster: string, date: LocalDate, place?: number): string {
  return `${roster}-${date}${place === undefined ? '' : `-${place}`}`;
}

/** The day and the place of a shift, read back from its id; undefined: a shift of another rotation. */
export function shiftOf(roster: string, id: string): { readonly date: LocalDate; readonly place: number } | undefined {
  const date = dateOf(dayNumber(id.slice(roster.length + 1, roster.length + 11)));
  const place = id.slice(roster.length + 12);
  return id === shiftId(roster, date, place === '' ? undefined : Number(place)) ? { date, place: Number(place || 1) } : undefined;
}
