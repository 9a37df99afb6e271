import { dateOf, UNKNOWN, weekdayOf, weekdays } from '@tetap/feed';
import type { Exception, Hours, Week, Weekday } from '@tetap/feed';
import { reasonOf, WEEKLY } from './reason.js';
import type { Rule } from './reason.js';
import type { Level, Millis } from './status.js';
import { stretchesOf } from './stretches.js';
import type { Stretch } from './stretches.js';
import type { Calendar, DayPlan } from './view.js';
import { DAY } from './units.js';

/** Each day has one of 64 places to be kept in: a bound on what a scan of years leaves behind. */
const PLACES = 63;

export function planOf(calendar: Calendar, day: number): DayPlan {
  const plan = calendar.plans[day & PLACES];
  return plan?.day === day ? plan : calendar.plans[day & PLACES] = decide(calendar, day);
}

/** The day of an instant. No zone is a day or more from UTC, so it is the UTC day or a neighbour. */
export function planAt(calendar: Calendar, at: Millis): DayPlan {
  let plan = planOf(calendar, Math.floor(at / DAY));
  if (at >= plan.until) plan = planOf(calendar, plan.day + 1);
  return at < plan.from ? planOf(calendar, plan.day - 1) : plan;
}

/** Seven days from one on. */
export function weekFrom(calendar: Calendar, day: number): readonly DayPlan[] {
  return weekdays.map((_, later) => planOf(calendar, day + later));
}

export function weekdayHours(week: Week | typeof UNKNOWN | undefined, weekday: Weekday): Hours {
  return week && week !== UNKNOWN ? week[weekday] ?? [] : UNKNOWN;
}

/** A record's first and last day, and the weekdays on which it holds: all, unless it names some. */
interface Dated {
  readonly from: string;
  readonly until?: string;
  readonly weekdays?: readonly Weekday[];
}

/** Whether a record's period contains a date; dates are ISO 8601, so their order is that of their letters. */
export function contains({ from, until }: Dated, date: string): boolean {
  return from <= date && !(until! < date);
}

export function isInForce(record: Dated, date: string, weekday: Weekday): boolean {
  return contains(record, date) && (record.weekdays ?? weekdays).includes(weekday);
}

/** The midnight at which an exception no longer wins that does on a day: a stronger one may take a day between its own. */
function endOf(exception: Exception, ranked: readonly Exception[], midnight: number): number {
  const stronger = ranked.slice(0, ranked.indexOf(exception)).map(({ from }) => Date.parse(from)).filter((from) => from > midnight);
  return Math.min(Date.parse(exception.until) + DAY, ...stronger);
}

function closingOf(stretches: readonly Stretch[]): Millis {
  return stretches[stretches.length - 1]?.until ?? NaN;
}

/** Section 2 of docs/status.md: the strongest level that has a record gives the hours; levels never merge. Section 5: staffing. */
function decide({ office, zone, rules }: Calendar, day: number): DayPlan {
  const weekday = weekdayOf(day);
  const date = dateOf(day);
  const isNow = (record: Dated): boolean => isInForce(record, date, weekday);
  const exception = rules.exception.find(isNow);
  const holiday = rules.holiday.find(isNow);
  const season = rules.season.find(isNow);
  const inForce = rules.policy.filter(isNow);
  const [policy] = inForce;
  const { noCounter, completeFrom = date } = office;
  // Where staff sit is a policy's first business: without a counter it says nothing of when they work, unless it was not understood.
  const byPolicy = inForce.find(({ counter }) => noCounter ? counter === UNKNOWN : counter);

  const { serviceHours } = season ?? office;
  // A season that could not be understood says nothing of work hours either, not even of its own: it wins by its doubt alone (law 1).
  const workHours = season?.serviceHours === UNKNOWN ? UNKNOWN : season?.workHours ?? office.workHours;
  const week = noCounter ? workHours : serviceHours;

  const isKnown = contains({ from: completeFrom, until: office.completeUntil }, date);
  const special = exception && (exception.effect === UNKNOWN ? UNKNOWN : exception.effect === 'closed' ? [] : exception.hours);
  const off = holiday && holiday.hours !== 'usual' ? holiday.hours : undefined;
  const dated = isKnown ? special ?? off : UNKNOWN;
  const hours = dated ?? byPolicy?.counter ?? weekdayHours(week, weekday);
  const work = dated ?? weekdayHours(workHours ?? week, weekday);
  const decider = !isKnown ? 'weekly' : special ? 'exception' : off ? 'holiday' : byPolicy ? 'policy' : season ? 'season' : 'weekly';

  const midnight = day * DAY;
  const from = zone.toInstant(midnight);
  const stretches = stretchesOf(hours, midnight, zone);
  const thursday = stretchesOf(weekday === 'fri' ? weekdayHours(week, 'thu') : [], midnight, zone);
  // Citizens expect an office to be closed on a holiday, so it stays the reason where the hours are as usual.
  const level = isKnown && holiday && !special ? 'holiday' : decider;
  const winners: { readonly [level in Level]?: Rule | undefined } = { exception, holiday, policy: byPolicy, season };
  const record = winners[level];
  const mode = policy ? policy.mode : rules.policy.some((other) => contains(other, date)) ? 'none' : UNKNOWN;
  return {
    day, weekday, week, isKnown, from, stretches, decider, policy, rules: [winners[decider], record],
    until: zone.toInstant(midnight + DAY),
    row: { date, hours, reason: record ? reasonOf(level, record) : WEEKLY },
    work: work === UNKNOWN ? undefined : work === hours ? stretches : stretchesOf(work, midnight, zone),
    early: { from: closingOf(stretches), until: closingOf(thursday) },
    exception: exception ? [{ entry: exception, from, until: zone.toInstant(endOf(exception, rules.exception, midnight)) }] : [],
    staffing: mode === 'none' ? 'office' : mode === UNKNOWN ? 'unpublished' : mode,
    spans: [],
  };
}
