import { anyOf, boolean, choice, choiceOr, doubted, guardedList, harmless, list, number, object, optional, salvaged, text, wholeList } from '../schema/build.js';
import type { Infer } from '../schema/schema.js';
import { FIRST_DAY, LAST_DAY, localDate } from '../localDate.js';
import { id, instant } from '../primitives.js';
import type { LocalDate } from '../days.js';
import { doubtOverDays, endsTooSoon } from './doubt.js';
import { effectFields, lacks } from './effect.js';
import { envelope } from './envelope.js';
import { UNKNOWN } from '../unknown.js';
import { weekdays } from '../weekdays.js';
import { hours, week } from './hours.js';
import { contact } from './contact.js';
import { basis, officeIdentity, regionDigest } from './parts.js';

/** First and last day, both included, in the office's zone. */
export interface Period {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

const period = { from: localDate, until: localDate };
const rule = {
  id,
  name: harmless(text(160)),
  ...period,
  basis: harmless(basis),
  /** Not yet confirmed by the government: the days may still move. */
  tentative: doubted(boolean, true),
};

const weekOrUnknown = anyOf(week, choice([UNKNOWN]));

/** Hours that replace the weekly ones for a while, such as Ramadan. */
export const season = object({
  ...rule,
  serviceHours: salvaged(weekOrUnknown, UNKNOWN),
  workHours: optional(week),
}, endsTooSoon);
/** As `season` reads it. */
export interface Season extends Infer<typeof season> {}

/** A holiday that touches this office, with what the office does on it. */
export const holiday = object({
  ...rule,
  kind: choiceOr(['national', 'collective', 'local'], 'national'),
  /** `[]` closed; intervals: open at these hours; `usual`: works as on any day; `unknown`: not understood. */
  hours: anyOf(hours, choice(['usual', UNKNOWN])),
  /** The office's own rule differs from the calendar's. */
  own: harmless(boolean),
}, endsTooSoon);
/** As `holiday` reads it. */
export interface Holiday extends Infer<typeof holiday> {}

const effects = ['closed', 'hours', 'limited', 'urgent', 'moved', UNKNOWN] as const;

/** A dated exception. With `limited`, `urgent` and `moved`, `hours` may be given; without, the usual hours hold. */
export const exception = object({
  ...rule,
  /**
   * `closed`; `hours`: open at `hours` instead; `limited`: only what `only` lists; `urgent`: urgent needs only;
   * `moved`: served at `place`; `unknown`: a later version's effect, or damage: call first (law 1).
   */
  effect: choiceOr(effects, UNKNOWN),
  hours: optional(hours),
  ...effectFields,
}, endsTooSoon, lacks);
/** As `exception` reads it. */
export interface Exception extends Infer<typeof exception> {}

/** Whether a policy of doubt leaves the counter certain, which is damage: nobody knows what it did to the counter. */
export function saysNotWhere({ mode, counter }: { readonly mode: string; readonly counter?: unknown }): boolean {
  return mode === UNKNOWN && counter !== UNKNOWN;
}
/** Whether a policy names an empty list of weekdays, which is damage. */
export function isForNoDay({ weekdays }: { readonly weekdays?: readonly unknown[] }): boolean {
  return weekdays?.length === 0;
}

/** Where staff work: decides staffing, and the counter only by an explicit `counter`. */
export const policy = object({
  id,
  name: harmless(text(160)),
  from: localDate,
  until: optional(localDate),
  /** When the rule is to be looked at again; not an end. */
  reviewOn: harmless(localDate),
  /** `none` is an explicit record: this region does not apply WFH. `unknown` only ever stands for a policy that was not understood. */
  mode: choice(['none', 'hybrid', 'home', UNKNOWN]),
  /** With `none`: other offices of the region may have WFH, so it is said of this one only. */
  partial: doubted(boolean, true),
  weekdays: optional(wholeList(choice(weekdays), 7)),
  reason: harmless(text()),
  /** Largest share of staff away from the office, 0 to 1. */
  maxAwayShare: harmless(number(0, 1, false)),
  /** Minutes within which staff must answer. */
  responseMinutes: harmless(number(1, 10_080)),
  /** Only where the policy itself changes the counter: `[]` closed, or the hours that then hold. */
  counter: optional(anyOf(hours, choice([UNKNOWN]))),
  basis: harmless(list(basis, 8)),
}, endsTooSoon, saysNotWhere, isForNoDay);
/** As `policy` reads it. */
export interface Policy extends Infer<typeof policy> {}

/** A post with its numbers; who sits there is nobody's business but the overlay's (law 6). */
export const post = object({
  id,
  role: text(120),
  contacts: list(contact, 8),
  /** Usual minutes until an answer, within service hours. */
  responseMinutes: harmless(number(1, 10_080)),
});
/** As `post` reads it. */
export interface Post extends Infer<typeof post> {}
/** The posts of an office. */
export const posts = list(post, 50);

/** A post on duty from one instant to another, the second not included. */
export const shift = object({ id, post: id, from: instant, until: instant }, endsTooSoon);
/** As `shift` reads it. */
export interface Shift extends Infer<typeof shift> {}

/** A need that cannot wait: what, where, what to bring. */
export const urgentNeed = object({ need: text(160), where: harmless(text(200)), bring: harmless(list(text(120), 12)) });

/** A dated share of staff present, never a person's; hidden when old. */
export const attendance = object({ date: localDate, percent: number(0, 100, false), source: text(160) });

/** How to reach an office. */
export const contacts = list(contact, 12);

/** What an office tells its visitors beside its rules, in its source as in its document. */
export const officeNotes = {
  visitorNote: harmless(text(200)),
  urgent: harmless(list(urgentNeed, 20)),
  attendance: harmless(attendance),
  /** Whether this office asks for ID photos by WhatsApp for listed services. */
  photosByChat: harmless(boolean),
};

/** All that one badge and one duty card need. */
export const office = object({
  ...officeIdentity,
  region: regionDigest,
  /** Serves citizens face to face. */
  facesPublic: salvaged(boolean, true),
  /** No counter at all: then `workHours` say when somebody works here. */
  noCounter: optional(boolean),
  /** When citizens are served; absent means unpublished, never closed. Work hours are something else. */
  serviceHours: doubted(weekOrUnknown, UNKNOWN),
  /** When staff work (Perpres 21/2023). */
  workHours: doubted(weekOrUnknown, UNKNOWN),
  seasons: guardedList(season, doubtOverDays<Season>({ serviceHours: UNKNOWN })),
  exceptions: guardedList(exception, doubtOverDays<Exception>({ effect: UNKNOWN })),
  holidays: guardedList(holiday, doubtOverDays<Holiday>({ kind: 'national', hours: UNKNOWN })),
  /** Empty is "unpublished"; that no WFH applies is a record of its own with mode `none`. */
  policies: guardedList(policy, doubtOverDays<Policy>({ mode: UNKNOWN, counter: UNKNOWN })),
  /** First day from which exceptions and holidays are known; days before it are unknown. Absent: all of the past. */
  completeFrom: doubted(localDate, LAST_DAY),
  /** Last day up to which exceptions and holidays are known; later days are unknown. */
  completeUntil: salvaged(localDate, FIRST_DAY),
  posts: salvaged(posts, []),
  shifts: salvaged(list(shift, 2000), []),
  contacts: salvaged(contacts, []),
  ...officeNotes,
});
/** As `office` reads it. */
export interface Office extends Infer<typeof office> {}

/** Reads `offices/{id}.json` without its forecast, of which an engine has no need. */
export const officeDocument = envelope(office);
/** As `officeDocument` reads it. */
export interface OfficeDocument extends Infer<typeof officeDocument> {}
