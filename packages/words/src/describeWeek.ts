import { zoneLabel } from '@tetap/feed';
import type { Day, Freshness } from '@tetap/schedule';
import { localOf, shortDate, weekday } from './dates.js';
import { isProven } from './headline.js';
import { hoursOf } from './hoursOf.js';
import type { Speaks } from './messages.js';
import { ours, unended } from './sentences.js';
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
  /** How and why a day is not like every week's: its limit, the holiday, the exception. */
  readonly note: Said | undefined;
}

/** The rows of `weekOf`, for an office in `zone`, as far as `freshness` of its status vouches for them (law 2). */
export function describeWeek(days: readonly Day[], language: Speaks<'badge'>, zone: string, freshness: Freshness['state']): readonly DayInWords[] {
  const proven = isProven({ state: freshness });
  return days.map((day) => {
    const local = localOf(day.date);
    const { written, spoken } = hoursOf(day, language, zoneLabel(zone), proven);
    const queue = proven && day.hours !== 'unknown' ? day.hours.flatMap(({ lastQueue }) => lastQueue ?? []).pop() : undefined;
    return {
      date: day.date, hours: written, spoken,
      lastQueue: queue === undefined ? undefined : language.badge.lastQueue(`${queue.replace(':', language.formats.colon)} ${zoneLabel(zone)}`),
      weekday: weekday(local, language),
      shown: shortDate(local, language),
      note: noteOf(day, language),
    };
  });
}

/** Hours that are not for everybody, or not here, never stand alone (law 1): who only reads the table must not come in vain. */
function noteOf({ reason, limit }: Day, { tag, badge }: Speaks<'badge'>): Said | undefined {
  const { name, text } = limit ? { ...limit, text: limit.reason } : reason;
  const tentative = limit?.tentative || reason.tentative;
  const why = name ?? text;
  const said = why === undefined ? undefined : textIn(why, tag);
  if (!limit && !tentative) return said;
  const mayChange = badge.tentative.toLowerCase();
  if (!limit) return ours(said ? `${said.value} (${mayChange})` : badge.tentative);
  const because = [...(said ? [unended(said.value)] : []), ...(tentative ? [mayChange] : [])].join(', ');
  const { effect, only = [], place } = limit;
  const key = effect === 'urgent' ? 'urgentOnly' : effect === 'moved' ? 'moved' : 'limited';
  const details = key === 'limited' ? only : key === 'moved' && place !== undefined ? [place] : [];
  const list = details.map((one) => unended(textIn(one, tag).value)).join(', ');
  return ours(`${badge.headline[key]}${list && `: ${list}`}${because && ` (${because})`}.`);
}
