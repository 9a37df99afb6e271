import { DAY } from '@tetap/feed';
import { weekdayDate } from '@tetap/words';
import { id } from '@tetap/words/id';

/** `Jumat, 27 November 2026` of a day number. */
export function dayOf(day: number): string {
  return weekdayDate(day * DAY, id);
}
