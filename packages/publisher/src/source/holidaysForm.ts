import { basis, form, id, localDate } from '@tetap/feed';
import type { Infer } from '@tetap/feed';
import { holidayRules } from './hoursForm.js';

const { boolean, harmless, list, number, object, optional, required, text } = form;

/** A holiday of this region alone, or one by presidential decree for an election. */
export const localHolidayForm = object({
  id: required(id), name: required(text(160)), from: required(localDate), until: required(localDate), basis: harmless(basis), tentative: optional(boolean),
}, ({ from, until }) => until < from ? 'a period whose last day is not before its first' : undefined);
export type LocalHoliday = Infer<typeof localHolidayForm>;

/** `holidays.yaml`: which decreed years count, what offices do on holidays, and the region's own holidays. */
export const holidaysForm = object({
  years: required(list(number(2000, 2100), 20)),
  rules: optional(object(holidayRules)),
  local: optional(list(localHolidayForm, 100)),
});
export type HolidaySource = Infer<typeof holidaysForm>;
