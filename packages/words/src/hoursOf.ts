import type { Day } from '@tetap/schedule';
import { isWholeDay } from './dayAndNight.js';
import { spokenHours, writtenHours } from './dates.js';
import type { Speaks } from './messages.js';

/** The hours of a day, to be read and to be heard. */
export interface HoursInWords {
  readonly written: string;
  /** The same for the ear: "pukul delapan sampai pukul lima belas". */
  readonly spoken: string;
}

/** The hours of a day; `zone` is its label. Not proven: "biasanya 08.00–15.00 WIB" (law 2). */
export function hoursOf({ hours }: Pick<Day, 'hours'>, language: Speaks<'badge'>, zone: string, proven: boolean): HoursInWords {
  const { badge } = language;
  const same = (words: string): HoursInWords => ({ written: words, spoken: words });
  if (hours === 'unknown') return same(badge.dayUnknown);
  const usually = (words: string): string => proven ? words : badge.usually(words);
  if (hours.length === 0) return same(proven ? badge.dayClosed : usually(badge.dayClosed.toLowerCase()));
  if (hours.length === 1 && isWholeDay(hours[0]!)) return same(usually(badge.allDay));
  return { written: usually(writtenHours(hours, language, zone)), spoken: usually(spokenHours(hours, language)) };
}
