import { string } from './schema/build.js';
import { LANGUAGE_TAG } from './schema/languageTag.js';

/** A calendar day in the office's zone, `2026-11-27`. */
export type LocalDate = `${number}-${number}-${number}`;
/** A wall time in the office's zone, `00:00` to `24:00`. */
export type LocalTime = `${number}:${number}`;
/** A moment, RFC 3339 with an offset or `Z`. */
export type Instant = string;

const DATE = /^\d{4}-\d\d-\d\d$/;

/** Day number of a calendar date, counted from 1 January 1970, or NaN for a date that does not exist. */
export function dayNumber(date: string): number {
  if (!DATE.test(date)) return NaN;
  const days = Date.parse(`${date}T00:00:00Z`) / 86_400_000;
  return dateOf(days) === date ? days : NaN;
}

/** The calendar date of a day number; `0001-01-01` to `9999-12-31`. */
export function dateOf(day: number): LocalDate {
  return Number.isFinite(day) ? new Date(day * 86_400_000).toISOString().slice(0, 10) as LocalDate : '' as LocalDate;
}

/** The first and last day and instant that the format can name: what a garbled period reaches to. */
export const FIRST_DAY: LocalDate = '0001-01-01';
export const LAST_DAY: LocalDate = '9999-12-31';
export const FIRST_INSTANT: Instant = '0001-01-01T00:00:00Z';
export const LAST_INSTANT: Instant = '9999-12-31T23:59:59Z';

export const id = string('an id of small letters, digits, dots, dashes (at most 64)', 64, { pattern: /^[a-z0-9][a-z0-9._-]*$/ });
export const localDate = string<LocalDate>('a date such as 2026-11-27', 10, { format: 'date', pattern: DATE, holds: (value) => !Number.isNaN(dayNumber(value)) });
export const localTime = string<LocalTime>('a time such as 08:00, up to 24:00', 5, { pattern: /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/ });
export const instant = string('a moment with its offset, such as 2026-11-27T08:00:00+07:00', 35, {
  format: 'date-time',
  pattern: /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/,
  holds: (value) => !Number.isNaN(dayNumber(value.slice(0, 10))),
});
export const languageTag = string('a BCP 47 language tag', 35, { pattern: LANGUAGE_TAG });
/** Kemendagri code: province 12, regency 12.18, sub-district 12.18.04, village 12.18.04.2001. */
export const regionCode = string('a Kemendagri code such as 12.18', 13, { pattern: /^\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$/ });
/** Law 5: `https:` only, no user name in it, and never an Android package file. */
export const link = string('an https address that is not an .apk file', 500, { format: 'uri', pattern: /^https:\/\//, holds: isSafeLink });
export const zone = string('a time zone such as Asia/Jakarta', 64, { holds: isZone });
/** Digits with a leading `+`: what `tel:`, `sms:` and `wa.me` need. */
export const internationalNumber = string('a number such as +62...', 24, { pattern: /^\+[1-9]\d(?: ?\d){4,16}$/ });
export const shortNumber = string('a short number such as 112', 8, { pattern: /^\d{3,8}$/ });
export const email = string('an e-mail address', 254, { pattern: /^[\w.+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/ });

/** Whether an address may become a link on a citizen's page: also not where a query names the package file. */
export function isSafeLink(value: string): boolean {
  if (!/^https:\/\/[^\s\\<>"'`]+$/.test(value)) return false;
  try {
    const url = new URL(value);
    return !url.username && !url.password && !/\.x?apk[ms]?\b/i.test(decodeURIComponent(url.pathname + url.search + url.hash));
  } catch {
    return false;
  }
}

/** Whether this machine can compute with the zone. Indonesia's own are known even where `Intl` is slim. */
export function isZone(value: string): boolean {
  if (/^Asia\/(Jakarta|Pontianak|Makassar|Jayapura)$/.test(value)) return true;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).format(0) !== '';
  } catch {
    return false;
  }
}
