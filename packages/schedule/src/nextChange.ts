import { UNKNOWN } from '@tetap/feed';
import type { OfficeDocument } from '@tetap/feed';
import { SOON } from './counter.js';
import { planOf } from './dayHours.js';
import type { OverlayReading, Question } from './evidence.js';
import { CLOCK_SLACK } from './freshness.js';
import { earlyFriday } from './headline.js';
import type { DayPlan, View } from './model.js';
import { statusAt } from './officeStatus.js';
import type { Reading } from './officeStatus.js';
import { viewOf } from './overlay.js';
import { prepare } from './prepare.js';
import { shiftsAround } from './shifts.js';
import type { Millis, NextChange, OfficeStatus } from './status.js';
import { DAY, MINUTE } from './zone.js';

/** Nothing changes after so long that did not change before. */
const HORIZON = 400 * DAY;

/**
 * The earliest later instant at which any axis differs, and what will then be true. Only instants are looked at
 * where something can change, and at most 400 days of them.
 */
export function nextChange(document: OfficeDocument, overlay: OverlayReading, now: Millis, question?: Question): NextChange {
  const view = viewOf(prepare(document), overlay.document);
  const first = statusAt(view, overlay.readAt, now, question?.clock ?? now);
  let reading = first;
  while (reading.status.at - now < HORIZON) {
    const at = nextEdge(view, overlay.readAt, reading, question?.clock);
    if (at === Infinity) break;
    reading = statusAt(view, overlay.readAt, at, question?.clock ?? at);
    if (differ(first.status, reading.status)) {
      return endsCalendar(view, first, reading) ? { kind: 'unknownAfter', at } : { kind: 'at', at, status: reading.status };
    }
  }
  return { kind: 'none' };
}

function endsCalendar({ prepared: { lastDay } }: View, before: Reading, after: Reading): boolean {
  return before.piece.today.day <= lastDay && after.piece.today.day > lastDay && after.piece.open === undefined && !after.piece.decree;
}

/** The earliest instant after a reading at which anything may be different. */
function nextEdge(view: View, readAt: Millis = NaN, { status, piece }: Reading, clock: Millis | undefined): Millis {
  const { prepared, proof, agesAt } = view;
  const { at, counter: { until = NaN, opensAt = NaN, lastQueue = NaN } } = status;
  let next = Infinity;
  for (const instant of [
    until - SOON, opensAt - SOON, lastQueue, lastQueue - SOON,
    ...(clock === undefined ? [prepared.validUntil, prepared.generated - CLOCK_SLACK, agesAt, readAt + proof + 1, readAt - proof] : [clock - MINUTE, clock + MINUTE + 1]),
  ]) next = sooner(at, next, instant);
  for (const windows of [view.overrides, view.readiness, view.officers, shiftsAround(prepared.duties, at)]) {
    for (const { from, until } of windows) next = sooner(at, sooner(at, next, from), until);
  }
  next = edgeOf(at, next, planOf(prepared, piece.today.day - 1));
  for (let { today } = piece; ;) {
    next = sooner(at, edgeOf(at, next, today), earlyFriday(today, prepared.zone)?.until);
    if (next <= today.end) return next;
    const tomorrow = planOf(prepared, today.day + 1);
    if (piece.open !== false || today.end - at > HORIZON || !isQuiet(today, tomorrow)) return today.end;
    today = tomorrow;
  }
}

/** The sooner of `next` and an instant that is still to come; what is undefined or NaN never comes. */
function sooner(at: Millis, next: Millis, instant = NaN): Millis {
  return instant > at && instant < next ? instant : next;
}

function edgeOf(at: Millis, next: Millis, { stretches, work = stretches }: DayPlan): Millis {
  for (const { opens, closes } of stretches) next = sooner(at, sooner(at, next, opens), closes);
  if (work !== stretches) for (const { opens, closes } of work) next = sooner(at, sooner(at, next, opens), closes);
  return next;
}

/** Whether nothing can be told of the midnight between two days, where nobody is served or works up to it. */
function isQuiet(a: DayPlan, b: DayPlan): boolean {
  return a.reason === b.reason && a.decider === b.decider && a.exception === b.exception && a.staffing === b.staffing && a.policy === b.policy
    && a.weekday !== 'fri' && b.hours !== UNKNOWN && !a.work === !b.work && b.stretches[0]?.opens !== b.start && b.work?.[0]?.opens !== b.start;
}

/** Whether any axis differs; `today` is none. */
function differ(a: OfficeStatus, b: OfficeStatus): boolean {
  const { counter: c, staffing: s } = a;
  const { counter: d, staffing: t } = b;
  return a.headline !== b.headline || a.freshness.state !== b.freshness.state
    || c.state !== d.state || c.phase !== d.phase || c.until !== d.until || c.opensAt !== d.opensAt || !same(c.scope, d.scope) || !same(c.place, d.place)
    || s.state !== t.state || s.working !== t.working || !same(s.policy, t.policy)
    || !same(a.contact, b.contact) || !same(a.reason, b.reason);
}

/** Equal as data. What comes from one record is mostly one object, which is quickly seen. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  const keys = Object.keys(a) as (keyof typeof a)[];
  return keys.length === Object.keys(b).length && keys.every((key) => same(a[key], b[key]));
}
