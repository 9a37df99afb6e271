import { dayNumber } from '@tetap/feed';
import { date, weekdayDate } from '@tetap/words';
import { id } from '@tetap/words/id';

const DAY = 86_400_000;

/** `Jumat, 27 November 2026` */
export function dayOf(day: number): string {
  return weekdayDate(day * DAY, id);
}

/** `27 November 2026` of a calendar date. */
export function dateInWords(written: string): string {
  return date(dayNumber(written) * DAY, id);
}
