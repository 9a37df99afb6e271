import { basis, dayNumber, endsTooSoon, form, id, localDate } from '@tetap/feed';
import type { Infer } from '@tetap/feed';
import { holidayRules } from './hoursForm.js';
import { scoped } from './scopeForm.js';

const { boolean, harmless, list, number, object, optional, text } = form;

/** Days of a holiday: what is longer is a slip of the year, and is worked out day by day for each office. */
const LONGEST = 366;

/** A holiday of this region or a part of it, or one by presidential decree for an election. */
const localHolidayForm = object({
  id, name: text(160), from: localDate, until: localDate, basis: harmless(basis), tentative: optional(boolean), ...scoped,
}, endsTooSoon, ({ from, until }) => dayNumber(until) - dayNumber(from) >= LONGEST && `a holiday of at most ${LONGEST} days`);

/** A Ramadan as this region knows it, as soon as the isbat session has been held: before that of the calendar. */
const ramadanForm = object({
  hijri: number(1400, 1600), from: localDate, until: localDate, tentative: optional(boolean),
}, endsTooSoon);

/** `holidays.yaml`: which decreed years count, what offices do on holidays, and the region's own holidays. */
export const holidaysForm = object({
  years: list(number(2000, 2100), 20),
  rules: optional(object(holidayRules)),
  local: optional(list(localHolidayForm, 100)),
  ramadan: optional(list(ramadanForm, 20)),
});
export type HolidaySource = Infer<typeof holidaysForm>;
