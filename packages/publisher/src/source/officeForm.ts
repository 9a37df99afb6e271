import { basis, contacts, endsTooSoon, exception, form, id, localDate, officeIdentity, officeNotes, posts, week } from '@tetap/feed';
import type { Infer } from '@tetap/feed';
import { emptyList } from './emptyList.js';
import { holidayHoursForm, holidayRules } from './hoursForm.js';
import { rosterForm } from './rosterForm.js';

const { boolean, choice, harmless, list, object, optional, text } = form;

/** Hours for a while: `during: ramadan` takes its days from the calendar, all else names its own. */
const seasonForm = object({
  during: optional(choice(['ramadan'])),
  id: optional(id),
  name: optional(text(160)),
  from: optional(localDate),
  until: optional(localDate),
  basis: harmless(basis),
  serviceHours: optional(week),
  workHours: optional(week),
}, ({ during, id, from, until, serviceHours, workHours }) => {
  if (!serviceHours && !workHours) return 'hours in "serviceHours" or "workHours"';
  if (during) return from || until ? '"during" without "from" and "until"' : undefined;
  return !id || !from || !until ? '"during", or "id", "from" and "until"' : undefined;
}, endsTooSoon);

/** `offices/{id}.yaml`; the id is the name of the file. */
export const officeForm = object({
  ...officeIdentity,
  facesPublic: boolean,
  noCounter: optional(boolean),
  serviceHours: optional(week),
  workHours: optional(week),
  /** The office's own rules for kinds of holidays, and for single days before all rules. */
  holidays: optional(object({
    ...holidayRules,
    on: optional(list(object({ date: localDate, hours: holidayHoursForm }), 60)),
  })),
  seasons: optional(list(seasonForm, 40)),
  exceptions: optional(list(exception)),
  posts: optional(posts),
  rosters: optional(list(rosterForm, 20)),
  contacts,
  ...officeNotes,
}, emptyList('districts'));
export type OfficeSource = Infer<typeof officeForm>;
