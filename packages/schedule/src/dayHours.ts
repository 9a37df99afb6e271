import { UNKNOWN, weekdays } from '@tetap/feed';
import type { Exception, Hours, Policy, Week, Weekday } from '@tetap/feed';
import type { DayPlan, Prepared, Rule } from './model.js';
import { reasonOf, WEEKLY } from './reason.js';
import { place, unite } from './stretches.js';
import type { Level, Millis, Staffing } from './status.js';
import { DAY } from './zone.js';

/** Each day has one of 64 places to be kept in: a bound on what a scan of years leaves behind. */
const PLACES = 63;

export function planOf(prepared: Prepared, day: number): DayPlan {
  const { days } = prepared;
  const plan = days[day & PLACES];
  return plan && plan.day === day ? plan : days[day & PLACES] = decide(prepared, day);
}

/** The day of an instant. Where the clock is put back across midnight, the day begins at the first of the two. */
export function planAt(prepared: Prepared, instant: Millis): DayPlan {
  const plan = planOf(prepared, Math.floor(prepared.zone.toLocal(instant) / DAY));
  return instant < plan.end ? plan : planOf(prepared, plan.day + 1);
}

/** Section 2 of docs/status.md: the strongest level that has a record gives the hours; levels never merge. */
function decide({ office, zone, rules, firstDay, lastDay }: Prepared, day: number): DayPlan {
  // 1 January 1970 was a Thursday.
  const weekday = weekdays[(((day + 3) % 7) + 7) % 7] as Weekday;
  const { exception, holiday, policy, season, staffing, covered } = winners(rules, day, weekday);

  const special = exception && exceptional(exception.record);
  const off = holiday && holiday.record.hours !== 'usual' ? holiday.record.hours : undefined;
  const dated = special ?? off;
  // Where staff sit is a policy's first business: its counter hours say nothing of when they work, unless it was not understood.
  const byPolicy = office.noCounter && policy?.record.counter !== UNKNOWN ? undefined : policy?.record.counter;
  const serviceWeek = season ? season.record.serviceHours : office.serviceHours;
  // A season that could not be understood says nothing of its work hours either (law 1).
  const workWeek = season?.record.workHours ?? (serviceWeek === UNKNOWN && season ? UNKNOWN : office.workHours);
  const week = office.noCounter ? workWeek : serviceWeek;

  const isKnown = day >= firstDay && day <= lastDay;
  const hours = isKnown ? dated ?? byPolicy ?? weekdayHours(week, weekday) : UNKNOWN;
  const work = !isKnown ? UNKNOWN : office.noCounter ? hours : dated ?? weekdayHours(workWeek ?? week, weekday);

  const midnight = day * DAY;
  const stretches = hours === UNKNOWN ? [] : place(unite(hours), midnight, zone);
  const giver = special ? exception : off ? holiday : byPolicy ? policy : season;
  const told = special ? exception : holiday ?? giver;
  return {
    day, weekday, hours, stretches, exception: exception?.record, row: undefined,
    start: zone.toInstant(midnight, 'earlier'),
    end: zone.toInstant(midnight + DAY, 'earlier'),
    work: work === hours && work !== UNKNOWN ? stretches : work === UNKNOWN ? undefined : place(unite(work), midnight, zone),
    reason: isKnown && told ? reasonOf(told) : WEEKLY,
    decider: isKnown && giver ? giver.level : 'weekly',
    week: isKnown && !dated && !byPolicy && week !== UNKNOWN ? week : undefined,
    staffing: staffing ? staffingOf(staffing.mode) : covered ? 'office' : 'unpublished',
    policy: staffing,
  };
}

function staffingOf(mode: Policy['mode']): Staffing['state'] {
  return mode === 'none' ? 'office' : mode === UNKNOWN ? 'unpublished' : mode;
}

function exceptional({ effect, hours }: Exception): Hours | undefined {
  return effect === UNKNOWN ? UNKNOWN : effect === 'closed' ? [] : hours;
}

export function weekdayHours(week: Week | typeof UNKNOWN | undefined, weekday: Weekday): Hours {
  return week === undefined || week === UNKNOWN ? UNKNOWN : week[weekday] ?? [];
}

type At<L extends Level> = Extract<Rule, { level: L }>;

interface Winners {
  readonly exception: At<'exception'> | undefined;
  readonly holiday: At<'holiday'> | undefined;
  /** Of the policies in force those that say something of the counter. */
  readonly policy: At<'policy'> | undefined;
  readonly season: At<'season'> | undefined;
  /** Of all policies in force. */
  readonly staffing: Policy | undefined;
  /** Some policy's period contains the day, whatever its weekdays. */
  readonly covered: boolean;
}

/** The first of each level, since rules stand in order of rank. */
function winners(rules: readonly Rule[], day: number, weekday: Weekday): Winners {
  let exception: Winners['exception'];
  let holiday: Winners['holiday'];
  let policy: Winners['policy'];
  let season: Winners['season'];
  let staffing: Winners['staffing'];
  let covered = false;
  for (const rule of rules) {
    if (day < rule.from || day > rule.until) continue;
    if (rule.level === 'exception') exception ??= rule;
    else if (rule.level === 'holiday') holiday ??= rule;
    else if (rule.level === 'season') season ??= rule;
    else {
      covered = true;
      if (rule.record.weekdays && !rule.record.weekdays.includes(weekday)) continue;
      staffing ??= rule.record;
      if (rule.record.counter) policy ??= rule;
    }
  }
  return { exception, holiday, policy, season, staffing, covered };
}
