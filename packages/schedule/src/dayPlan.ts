import { dateOf, UNKNOWN, weekdays } from '@tetap/feed';
import type { Hours, Week, Weekday } from '@tetap/feed';
import { reasonOf, WEEKLY } from './reason.js';
import type { Millis } from './status.js';
import { stretchesOf } from './stretches.js';
import type { DayPlan, View } from './view.js';
import { DAY } from './units.js';

/** Each day has one of 64 places to be kept in: a bound on what a scan of years leaves behind. */
const PLACES = 63;

export function planOf(view: View, day: number): DayPlan {
  const plan = view.plans[day & PLACES];
  return plan?.day === day ? plan : view.plans[day & PLACES] = decide(view, day);
}

/** The day of an instant. No zone is a day or more from UTC, so it is the UTC day or a neighbour. */
export function planAt(view: View, at: Millis): DayPlan {
  let plan = planOf(view, Math.floor(at / DAY));
  if (at >= plan.until) plan = planOf(view, plan.day + 1);
  return at < plan.from ? planOf(view, plan.day - 1) : plan;
}

export function weekdayHours(week: Week | typeof UNKNOWN | undefined, weekday: Weekday): Hours {
  return week && week !== UNKNOWN ? week[weekday] ?? [] : UNKNOWN;
}

/** Whether a record's period contains a date; dates are ISO 8601, so their order is that of their letters. */
export function contains({ from, until = '9999-12-31' }: { readonly from: string; readonly until?: string }, date: string): boolean {
  return from <= date && date <= until;
}

/** Section 2 of docs/status.md: the strongest level that has a record gives the hours; levels never merge. Section 5: staffing. */
function decide({ office, zone, exceptions, holidays, policies, seasons }: View, day: number): DayPlan {
  // 1 January 1970 was a Thursday.
  const weekday = weekdays[(day % 7 + 10) % 7]!;
  const date = dateOf(day);
  const isNow = (record: { readonly from: string; readonly until?: string }): boolean => contains(record, date);
  const exception = exceptions.find(isNow);
  const holiday = holidays.find(isNow);
  const season = seasons.find(isNow);
  const covering = policies.filter(isNow);
  const inForce = covering.filter((policy) => policy.weekdays?.includes(weekday) ?? true);
  const [policy] = inForce;
  const { noCounter, completeFrom = date } = office;
  // Where staff sit is a policy's first business: without a counter it says nothing of when they work, unless it was not understood.
  const byPolicy = inForce.find(({ counter }) => noCounter ? counter === UNKNOWN : counter);

  const serviceWeek = season ? season.serviceHours : office.serviceHours;
  // A season that could not be understood says nothing of its work hours either (law 1).
  const workWeek = season?.workHours ?? (season && serviceWeek === UNKNOWN ? UNKNOWN : office.workHours);
  const week = noCounter ? workWeek : serviceWeek;
  const weekly = weekdayHours(week, weekday);

  const special = exception && (exception.effect === UNKNOWN ? UNKNOWN : exception.effect === 'closed' ? [] : exception.hours);
  const off = holiday && holiday.hours !== 'usual' ? holiday.hours : undefined;
  const isKnown = completeFrom <= date && date <= office.completeUntil;
  const decider = !isKnown ? 'weekly' : special ? 'exception' : off ? 'holiday' : byPolicy ? 'policy' : season ? 'season' : 'weekly';
  const hours = isKnown ? special ?? off ?? byPolicy?.counter ?? weekly : UNKNOWN;
  const work = isKnown ? special ?? off ?? weekdayHours(workWeek ?? week, weekday) : UNKNOWN;

  const midnight = day * DAY;
  const from = zone.toInstant(midnight);
  const stretches = stretchesOf(hours, midnight, zone);
  // Citizens expect an office to be closed on a holiday, so it stays the reason where the hours are as usual.
  const level = isKnown && holiday && !special ? 'holiday' : decider;
  const rules = { exception, holiday, policy: byPolicy, season, weekly: undefined };
  const record = rules[level];
  return {
    day, weekday, week, from, stretches, decider, policy, rule: rules[decider],
    until: zone.toInstant(midnight + DAY),
    row: { date, hours, reason: record ? reasonOf(level, record) : WEEKLY },
    work: work === UNKNOWN ? undefined : work === hours ? stretches : stretchesOf(work, midnight, zone),
    exception: exception ? [{ entry: exception, from, until: zone.toInstant(Date.parse(exception.until) + DAY) }] : [],
    staffing: !policy ? covering.length > 0 ? 'office' : 'unpublished' : policy.mode === 'none' ? 'office' : policy.mode === UNKNOWN ? 'unpublished' : policy.mode,
    spans: [],
  };
}
