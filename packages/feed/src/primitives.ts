import { isDate } from './days.js';
import { string } from './schema/build.js';
import { LANGUAGE_TAG } from './schema/languageTag.js';

/** A moment, RFC 3339 with an offset or `Z`. */
export type Instant = string;

/** The first instant that the format can name: a period whose beginning is garbled begins here. */
export const FIRST_INSTANT: Instant = '0001-01-01T00:00:00Z';
/** The last: a period whose end is garbled goes on to it. */
export const LAST_INSTANT: Instant = '9999-12-31T23:59:59Z';

/** Id of a record: small letters, digits, `.`, `_`, `-`; at most 64. */
export const id = string(64, /^[a-z0-9][a-z0-9._-]*$/);
/** A moment on a day that exists: RFC 3339 with an offset or `Z`. */
export const instant = string(35, /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/, (value) => isDate(value.slice(0, 10)));
/** A BCP 47 language tag, `id`. */
export const languageTag = string(35, LANGUAGE_TAG);
/** Law 5: `https:` only, no user name in it, and never an Android package file. */
export const link = string(500, /^https:\/\//, isSafeLink);
/** Digits with a leading `+`: what `tel:`, `sms:` and `wa.me` need. */
export const internationalNumber = string(24, /^\+[1-9]\d(?: ?\d){4,16}$/);
/** A short code of three to eight digits, as it is dialled: `1708`. */
export const shortNumber = string(8, /^\d{3,8}$/);
/** An e-mail address. */
export const email = string(254, /^[\w.+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/);

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
