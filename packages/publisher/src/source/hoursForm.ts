import { form, hours } from '@tetap/feed';
import type { Infer } from '@tetap/feed';

/** What happens on a holiday: `[]` closed, stretches, or `usual`: works as on any day. */
export const holidayHoursForm = form.anyOf(form.choice(['usual']), hours);
export type HolidayHours = Infer<typeof holidayHoursForm>;

/** A rule for each kind of holiday; a kind that is not named follows the rule above it, at last: closed. */
export const holidayRules = {
  national: form.optional(holidayHoursForm),
  collective: form.optional(holidayHoursForm),
  local: form.optional(holidayHoursForm),
};
