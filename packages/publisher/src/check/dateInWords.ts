import { date, localOf } from '@tetap/words';
import { id } from '@tetap/words/id';

/** `27 November 2026` of a calendar date. */
export function dateInWords(written: string): string {
  return date(localOf(written), id);
}
