import { zoneLabel } from '@tetap/feed';
import type { Ahead, LookAhead } from '@tetap/schedule';
import { localOf, nearDate, weekdayDate } from './dates.js';
import { hoursOf } from './hoursOf.js';
import type { Speaks } from './messages.js';
import { ours, unended } from './sentences.js';
import { textIn } from './textIn.js';
import type { Said } from './textIn.js';
import { weekdayNames } from './weekdayNames.js';

/** Something that a visitor should know beside the status. */
export interface HeadsUp {
  /** "Perhatian", "Ralat" */
  readonly label: string;
  /** "Kamis, 24 Des sampai Minggu, 27 Des: tutup (Cuti bersama Natal, Hari Raya Natal)." */
  readonly text: Said;
}

/** How the words are meant. */
export interface HeadsUpOptions {
  readonly zone: string;
  /** Whether hours are said without "usually" (law 2). */
  readonly proven: boolean;
  /** For the ear: dates and times in words. */
  readonly spoken?: boolean;
}

/** What holds now and what comes within the week, the most pressing first: a notice, then the days to come, then the other notices. */
export function describeAhead({ notices, days }: LookAhead, language: Speaks<'badge'>, options: HeadsUpOptions): readonly HeadsUp[] {
  const { tag, badge: { attention } } = language;
  const [first, ...others] = notices.map(({ text, kind = 'info' }): HeadsUp => ({ label: attention[kind], text: textIn(text, tag) }));
  const coming = days.map((ahead): HeadsUp => ({ label: attention.ahead, text: ours(sentence(ahead, language, options)) }));
  return [...(first ? [first] : []), ...coming, ...others];
}

function sentence(ahead: Ahead, language: Speaks<'badge'>, options: HeadsUpOptions): string {
  const { tag, badge } = language;
  const { kind, from, until, reasons, policy } = ahead;
  const day = (date: string): string => (options.spoken ? weekdayDate : nearDate)(localOf(date), language);
  // A season may begin on days off: its hours are told of the first day that has some.
  const when = kind === 'season' ? badge.aheadFrom(day(ahead.day.date)) : kind === 'staffing' || until === undefined ? badge.aheadFrom(day(from)) : until === from ? day(from) : badge.aheadDays(day(from), day(until));
  const because = [
    ...(kind === 'season' ? [] : reasons).flatMap(({ name, text }) => name !== undefined ? [textIn(name, tag).value] : text !== undefined ? [unended(textIn(text, tag).value)] : []),
    ...(policy?.weekdays ? [weekdayNames(policy.weekdays, language)] : []),
    ...(reasons.some(({ tentative }) => tentative) ? [badge.tentative.toLowerCase()] : []),
  ];
  return `${when}: ${change(ahead, language, options)}${because.length > 0 ? ` (${because.join(', ')})` : ''}.`;
}

function change({ kind, day, reasons, exception, policy }: Ahead, language: Speaks<'badge'>, { zone, proven, spoken }: HeadsUpOptions): string {
  const { tag, badge } = language;
  const { headline } = badge;
  const hoursIf = (isProven: boolean): string => hoursOf(day, language, zoneLabel(zone), isProven)[spoken ? 'spoken' : 'written'];
  const opens = `${headline.open.toLowerCase()} ${hoursIf(true)}`;
  switch (kind) {
    case 'closed': return badge.dayClosed.toLowerCase();
    case 'hours': return proven ? opens : badge.usually(opens);
    case 'limited': return headline.limited.toLowerCase();
    case 'urgent': return headline.urgentOnly.toLowerCase();
    case 'moved': return `${headline.moved.toLowerCase()}${exception?.place === undefined ? '' : `, ${unended(textIn(exception.place, tag).value)}`}`;
    case 'unknown': return headline.unknown.toLowerCase();
    case 'season': return badge.aheadHours(reasons[0]?.name === undefined ? undefined : textIn(reasons[0].name, tag).value, hoursIf(proven));
    case 'staffing': return badge.aheadStaffing[policy?.mode === 'home' ? 'home' : 'hybrid'];
  }
}
