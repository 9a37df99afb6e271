import { concerns, dayNumber, UNKNOWN } from '@tetap/feed';
import type { Exception, Notice, OfficeDocument, Policy } from '@tetap/feed';
import { planAt, planOf, weekdayHours, weekFrom } from './dayPlan.js';
import type { OverlayReading } from './evidence.js';
import { limitOf } from './limitOf.js';
import { covers } from './period.js';
import { policiesAt } from './policiesAt.js';
import type { PolicyAt } from './policiesAt.js';
import { reasonOf } from './reason.js';
import type { Day, Millis, Reason } from './status.js';
import type { Calendar, DayPlan } from './view.js';
import { calendarOf } from './viewOf.js';
import { windowOf } from './windowOf.js';

/** What begins in so many coming days is told, and followed for a month more. */
const DAYS = 7;
const FOLLOWED = DAYS + 31;

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

/** What a visitor of the coming week should know. */
export interface LookAhead {
  /** What the overlay has to say to everybody or to visitors of this office now: corrections first, then warnings. */
  readonly notices: readonly Notice[];
  /** The nearest first. */
  readonly days: readonly Ahead[];
}

/** Section 11 of docs/status.md: what a visitor of the coming week should know today. */
export function lookAhead(document: OfficeDocument, overlay: OverlayReading, now: Millis): LookAhead {
  const calendar = calendarOf(document);
  const today = planAt(calendar, now);
  const days = [...specialDays(calendar, today, now), ...newSeasons(calendar, today), ...newPolicies(calendar, today, policiesAt(document, now))];
  return { notices: noticesAt(calendar, overlay, now), days: days.sort((a, b) => dayNumber(a.from) - dayNumber(b.from)) };
}

const URGENCY = { correction: 0, warning: 1, info: 2 } as const;

function noticesAt({ office, zone }: Calendar, { document }: OverlayReading, now: Millis): readonly Notice[] {
  return (document?.data.notices ?? [])
    .filter((notice) => concerns(notice, office.id) && covers(windowOf(notice, zone), now))
    .sort((a, b) => URGENCY[a.kind ?? 'info'] - URGENCY[b.kind ?? 'info'] || Date.parse(b.from) - Date.parse(a.from));
}

type Kind = Exclude<Ahead['kind'], 'season' | 'staffing'>;

function isShut({ row: { hours } }: DayPlan): boolean {
  return hours.length === 0;
}

/** Undefined: as every week has it. */
function kindOf(plan: DayPlan): Kind | undefined {
  const { row: { hours }, decider, week, weekday } = plan;
  if (hours === UNKNOWN) return 'unknown';
  const isRuled = decider !== 'weekly' && decider !== 'season';
  if (isShut(plan)) return isRuled ? 'closed' : undefined;
  const limit = limitOf(plan);
  if (limit) return limit.effect;
  return isRuled && JSON.stringify(hours) !== JSON.stringify(weekdayHours(week, weekday)) ? 'hours' : undefined;
}

/** A limit leaves the hours, and their reason, to others: then the exception is what a visitor should hear of. */
function recordOf({ rules, exception: [limit] }: DayPlan): unknown {
  return limit?.entry ?? rules[1];
}

function whyOf({ row, exception: [limit] }: DayPlan): Reason {
  return limit ? reasonOf('exception', limit.entry) : row.reason;
}

/** Days without hours are one whatever closes them, others by their kind and record. */
function areOne(a: DayPlan, b: DayPlan): boolean {
  return isShut(a) === isShut(b) && (isShut(a) || (kindOf(a) === kindOf(b) && recordOf(a) === recordOf(b)));
}

/** Today and the days to come, those together that are one. */
function runsFrom(calendar: Calendar, today: DayPlan): readonly (readonly DayPlan[])[] {
  const runs = [[today]];
  for (let day = today.day + 1; day <= today.day + FOLLOWED; day++) {
    const plan = planOf(calendar, day);
    const run = runs[runs.length - 1]!;
    if (areOne(run[0]!, plan)) run.push(plan);
    else runs.push([plan]);
  }
  return runs;
}

/** What a headline tells of today alone: nobody hears of it any more once the hours of today are over. */
const OF_TODAY: ReadonlySet<Kind | undefined> = new Set(['hours', 'limited', 'urgent']);

/** What today is part of already is not ahead: the headline tells it. */
function specialDays(calendar: Calendar, today: DayPlan, now: Millis): readonly Ahead[] {
  const isOver = today.stretches.every(({ until }) => until <= now);
  const told = isOver && OF_TODAY.has(kindOf(today)) ? undefined : kindOf(today);
  return runsFrom(calendar, today).flatMap((run): readonly Ahead[] => {
    const days = run.filter((plan) => plan !== today);
    const special = days.filter(kindOf);
    const [first] = special;
    const kind = first && kindOf(first);
    if (!kind || first.day > today.day + DAYS || (run.includes(today) && told === kind)) return [];
    const last = days[days.length - 1]!;
    return [{
      kind, from: days[0]!.row.date, until: last.day < today.day + FOLLOWED ? last.row.date : undefined, day: first.row,
      reasons: [...new Map(special.map((plan) => [recordOf(plan), whyOf(plan)])).values()], exception: first.exception[0]?.entry,
    }];
  });
}

/** The week that holds, say that of Ramadan, begins or ends. Told by the first of its days with hours. */
function newSeasons(calendar: Calendar, today: DayPlan): readonly Ahead[] {
  return weekFrom(calendar, today.day + 1).flatMap(({ day, week, row }): readonly Ahead[] => {
    const isNew = week !== planOf(calendar, day - 1).week;
    const first = isNew ? weekFrom(calendar, day).find((plan) => plan.week === week && !kindOf(plan) && !isShut(plan)) : undefined;
    return first ? [{ kind: 'season', from: row.date, until: undefined, day: first.row, reasons: [first.row.reason] }] : [];
  });
}

/** A rule that takes the place of one like it changes nothing. */
function newPolicies(calendar: Calendar, today: DayPlan, policies: readonly PolicyAt[]): readonly Ahead[] {
  const isNew = (mode: Policy['mode']): boolean => (mode === 'hybrid' || mode === 'home') && !policies.some(({ policy, state }) => state === 'active' && policy.mode === mode);
  return policies.flatMap(({ policy, state }): readonly Ahead[] => {
    const day = dayNumber(policy.from);
    return state === 'planned' && day <= today.day + DAYS && isNew(policy.mode)
      ? [{ kind: 'staffing', from: policy.from, until: policy.until, day: planOf(calendar, day).row, reasons: [], policy }] : [];
  });
}
