import { DAY, dayNumber } from '@tetap/feed';
import type { Interval } from '@tetap/feed';
import type { Speaks } from './messages.js';

const MINUTE = 60_000;
const SHORT_NIGHT = 360 * MINUTE;

/*
 * `local` is everywhere the wall clock of the office in milliseconds, read as if it were UTC (`Zone.toLocal`).
 */

/** The beginning of a calendar day. */
export function localOf(date: string): number {
  return dayNumber(date) * DAY;
}

/** Hour and minute; of a closing time midnight itself is 24:00, since one must be there before it. Seconds past it are of the day that they begin. */
function timeOf(local: number, closing: boolean): readonly [hour: number, minute: number] {
  const minutes = Math.floor(local / MINUTE) - Math.floor(local / DAY) * 1440;
  return [closing && local % DAY === 0 ? 24 : Math.floor(minutes / 60), minutes % 60];
}

/** "08.00" */
export function time(local: number, { formats }: Speaks, closing = false): string {
  return timeOf(local, closing).map((n) => String(n).padStart(2, '0')).join(formats.colon);
}

/** "23 November 2026" */
export function date(local: number, { formats }: Speaks): string {
  const day = new Date(local);
  return `${day.getUTCDate()} ${formats.months[day.getUTCMonth()]!} ${day.getUTCFullYear()}`;
}

/** "23 Nov 2026" */
export function shortDate(local: number, language: Speaks): string {
  return date(local, language).replace(/([A-Z][a-z]{2})[a-z]+/, '$1');
}

/** "Senin" */
export function weekday(local: number, { formats }: Speaks): string {
  return formats.weekdays[new Date(local).getUTCDay()]!;
}

/** "Senin, 23 November 2026" */
export function weekdayDate(local: number, language: Speaks): string {
  return `${weekday(local, language)}, ${date(local, language)}`;
}

/** "Kamis, 24 Des": of a day so near that its year is plain. */
export function nearDate(local: number, language: Speaks): string {
  return `${weekday(local, language)}, ${shortDate(local, language).replace(/ \d+$/, '')}`;
}

/** How a time of day is put: for the eye with its zone, or in words for the ear. */
export type Clock = (local: number, closing?: boolean) => string;

/** "08.00 WIB" */
export function written(language: Speaks, zone: string): Clock {
  return (local, closing) => `${time(local, language, closing)} ${zone}`;
}

/** "delapan lewat tiga puluh" */
export function spoken({ formats }: Speaks): Clock {
  return (local, closing = false) => formats.spoken(...timeOf(local, closing));
}

/** "besok pukul 08.00 WIB", else "Senin, 30 November 2026, pukul 08.00 WIB"; `short` leaves the date of the coming six days out. Without `now` no day is near. */
export function moment(local: number, now: number | undefined, language: Speaks, clock: Clock, short = false): string {
  const { formats } = language;
  const days = now === undefined ? NaN : Math.floor(local / DAY) - Math.floor(now / DAY);
  const day = formats.near[days] ?? (short && days > 0 && days < 7 ? weekday(local, language) : `${weekdayDate(local, language)},`);
  return `${day} ${formats.at}${clock(local)}`;
}

/**
 * Whether the time of day alone says when something ends: not where it is not of today, since a bare "08.00" reads as past at 09.30;
 * midnight ends today, and after a short night nobody takes 02.00 for another one.
 */
function endsToday(local: number, now: number): boolean {
  return Math.floor((local - 1) / DAY) === Math.floor(now / DAY) || local - now < SHORT_NIGHT;
}

/** Until when: "pukul 15.00 WIB", with its day where that is not today. Midnight belongs to the day that it ends: "lusa pukul 00.00" is heard as a day later. */
export function ending(local: number, now: number, language: Speaks, clock: Clock): string {
  return endsToday(local, now) ? language.formats.oclock + clock(local, true) : moment(local - 1, now, language, () => clock(local, true));
}

/** "08.00–12.00, 13.00–15.00 WIB" */
export function writtenHours(intervals: readonly Interval[], { formats }: Speaks, zone: string): string {
  return `${intervals.map(({ opens, closes }) => `${opens}–${closes}`.replace(/:/g, formats.colon)).join(', ')} ${zone}`;
}

/** "pukul delapan sampai pukul dua belas" */
export function spokenHours(intervals: readonly Interval[], { formats }: Speaks): string {
  const say = (time: string): string => formats.spoken(Number(time.slice(0, 2)), Number(time.slice(3)));
  return intervals.map(({ opens, closes }) => formats.from + say(opens) + formats.to + say(closes)).join(', ');
}
