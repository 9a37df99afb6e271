import { dayNumber, UNKNOWN } from '@tetap/feed';
import type { Exception, Notice, OfficeDocument, Policy } from '@tetap/feed';
import { planAt, planOf, weekdayHours } from './dayPlan.js';
import type { OverlayReading } from './evidence.js';
import { covers } from './period.js';
import { policiesAt } from './policiesAt.js';
import { reasonOf } from './reason.js';
import type { Day, Millis, Reason } from './status.js';
import type { DayPlan, View } from './view.js';
import { viewOf } from './viewOf.js';
import { windowOf } from './windowOf.js';

/** So many coming days are looked at; what begins in them is followed for a month. */
const DAYS = 7;
const MONTH = 31;

/** Coming days that are not like every week's. */
export interface Ahead {
  /**
   * `closed`: also with the ordinary days off around it, so that a long weekend is one. `hours`: other hours than the week's. `limited`, `urgent`, `moved`: as the day's
   * exception says. `unknown`: nobody can say. `season`: other weekly hours begin. `staffing`: a rule about where staff work begins.
   */
  readonly kind: 'closed' | 'hours' | 'limited' | 'urgent' | 'moved' | 'unknown' | 'season' | 'staffing';
  readonly from: string;
  /** Last day; undefined: not known, or no end. */
  readonly until: string | undefined;
  /** Of the first of the days. */
  readonly day: Day;
  /** Why, each record once. */
  readonly reasons: readonly Reason[];
  /** The exception of `limited`, `urgent` and `moved`. */
  readonly exception?: Exception | undefined;
  /** The rule of `staffing`. */
  readonly policy?: Policy | undefined;
}

export interface LookAhead {
  /** What the overlay has to say to everybody or to visitors of this office now: corrections first, then warnings. */
  readonly notices: readonly Notice[];
  /** The nearest first. */
  readonly days: readonly Ahead[];
}

/** Section 11 of docs/status.md: what a visitor of the coming week should know today. */
export function lookAhead(document: OfficeDocument, overlay: OverlayReading, now: Millis): LookAhead {
  const view = viewOf(document);
  const { day: today } = planAt(view, now);
  const days = [...specialDays(view, today), ...newSeasons(view, today), ...newPolicies(view, document, today, now)];
  return { notices: noticesAt(view, overlay, now), days: days.sort((a, b) => Number(a.from > b.from) - Number(a.from < b.from)) };
}

const URGENCY = { correction: 0, warning: 1, info: 2 } as const;

function noticesAt({ office, zone }: View, { document }: OverlayReading, now: Millis): readonly Notice[] {
  return (document?.data.notices ?? [])
    .filter((notice) => (notice.offices?.includes(office.id) ?? true) && covers(windowOf(notice, zone), now))
    .sort((a, b) => URGENCY[a.kind ?? 'info'] - URGENCY[b.kind ?? 'info'] || Date.parse(b.from) - Date.parse(a.from));
}

type Kind = Exclude<Ahead['kind'], 'season' | 'staffing'> | 'usual' | 'off';

function kindOf({ row: { hours }, decider, exception: [limit], week, weekday }: DayPlan): Kind {
  if (hours === UNKNOWN) return 'unknown';
  const isRuled = decider !== 'weekly' && decider !== 'season';
  if (hours.length === 0) return isRuled ? 'closed' : 'off';
  const effect = limit?.entry.effect;
  if (effect === 'limited' || effect === 'urgent' || effect === 'moved') return effect;
  return isRuled && JSON.stringify(hours) !== JSON.stringify(weekdayHours(week, weekday)) ? 'hours' : 'usual';
}

/** A limit leaves the hours, and their reason, to others: then the exception is what a visitor should hear of. */
function whyOf({ row, exception: [limit] }: DayPlan): Reason {
  return limit ? reasonOf('exception', limit.entry) : row.reason;
}

function recordOf({ rules, exception: [limit] }: DayPlan): unknown {
  return limit?.entry ?? rules[1];
}

/** What today is part of already is not ahead: the headline tells it. */
function specialDays(view: View, today: number): readonly Ahead[] {
  const found: Ahead[] = [];
  for (let day = today + 1; day <= today + DAYS;) {
    const kind = kindOf(planOf(view, day));
    const record = recordOf(planOf(view, day));
    const belongs = (other: number): boolean => {
      const plan = planOf(view, other);
      const its = kindOf(plan);
      return kind === 'closed' ? its === 'closed' || its === 'off' : its === kind && recordOf(plan) === record;
    };
    let from = day;
    let until = day;
    while (belongs(until + 1) && until < day + MONTH) until++;
    if (kind === 'closed') while (from - 1 > today && belongs(from - 1)) from--;
    if (kind !== 'usual' && kind !== 'off' && !(from === today + 1 && kindOf(planOf(view, today)) === kind && belongs(today))) {
      const plans = Array.from({ length: until - from + 1 }, (_, index) => planOf(view, from + index));
      const special = plans.filter((plan) => kindOf(plan) === kind);
      found.push({
        kind, from: plans[0]!.row.date, until: until < day + MONTH ? plans[until - from]!.row.date : undefined, day: planOf(view, day).row,
        reasons: special.filter((plan, index) => special.findIndex((other) => recordOf(other) === recordOf(plan)) === index).map(whyOf), exception: planOf(view, day).exception[0]?.entry,
      });
    }
    day = until + 1;
  }
  return found;
}

/** The week that holds, say that of Ramadan, begins or ends. Told by the first day with hours. */
function newSeasons(view: View, today: number): readonly Ahead[] {
  const found: Ahead[] = [];
  for (let day = today + 1; day <= today + DAYS; day++) {
    const { week, row: { date } } = planOf(view, day);
    if (week === planOf(view, day - 1).week || week === UNKNOWN) continue;
    const first = [0, 1, 2, 3, 4, 5, 6].map((later) => planOf(view, day + later)).find((plan) => kindOf(plan) === 'usual');
    if (first) found.push({ kind: 'season', from: date, until: undefined, day: first.row, reasons: [first.row.reason] });
  }
  return found;
}

/** A rule that takes the place of one like it changes nothing. */
function newPolicies(view: View, document: OfficeDocument, today: number, now: Millis): readonly Ahead[] {
  const policies = policiesAt(document, now);
  const isNew = (mode: Policy['mode']): boolean => (mode === 'hybrid' || mode === 'home') && !policies.some(({ policy, state }) => state === 'active' && policy.mode === mode);
  return policies.flatMap(({ policy, state }): readonly Ahead[] => {
    const day = dayNumber(policy.from);
    return state === 'planned' && day <= today + DAYS && isNew(policy.mode)
      ? [{ kind: 'staffing', from: policy.from, until: policy.until, day: planOf(view, day).row, reasons: [], policy }] : [];
  });
}
