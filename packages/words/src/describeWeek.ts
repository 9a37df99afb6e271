import { dayNumber, zoneLabel } from '@tetap/feed';
import type { Day, Freshness } from '@tetap/schedule';
import { shortDate, weekday } from './dates.js';
import { isProven } from './headline.js';
import { hoursOf } from './hoursOf.js';
import type { Speaks } from './messages.js';
import { textIn } from './textIn.js';
import type { Said } from './textIn.js';

/** One row of the week. */
export interface DayInWords {
  /** ISO, for a `time` element. */
  readonly date: string;
  /** "Senin" */
  readonly weekday: string;
  /** "23 Nov 2026" */
  readonly shown: string;
  /** "08.00–15.00 WIB", "Tutup", "Belum tersedia"; "biasanya ..." where not proven. */
  readonly hours: string;
  readonly spoken: string;
  /** "Antrean terakhir pukul 14.30 WIB"; not said by old data. */
  readonly lastQueue: string | undefined;
  /** Why a day is not like every week's: the holiday, the exception. */
  readonly note: Said | undefined;
}

/** The rows of `weekOf`, for an office in `zone`, as far as `freshness` of its status vouches for them (law 2). */
export function describeWeek(days: readonly Day[], language: Speaks<'badge'>, zone: string, freshness: Freshness['state']): readonly DayInWords[] {
  const proven = isProven({ state: freshness });
  return days.map((day) => {
    const local = dayNumber(day.date) * 86_400_000;
    const { written, spoken } = hoursOf(day, language, zoneLabel(zone), proven);
    const { name, text, level } = day.reason;
    const note = level === 'weekly' ? undefined : name ?? text;
    const queue = proven && day.hours !== 'unknown' ? day.hours.flatMap(({ lastQueue }) => lastQueue ?? []).pop() : undefined;
    return {
      date: day.date, hours: written, spoken,
      lastQueue: queue === undefined ? undefined : language.badge.lastQueue(`${queue.replace(':', language.formats.colon)} ${zoneLabel(zone)}`),
      weekday: weekday(local, language),
      shown: shortDate(local, language),
      note: note === undefined ? undefined : textIn(note, language.tag),
    };
  });
}
