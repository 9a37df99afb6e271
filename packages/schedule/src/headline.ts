import { weekdayHours } from './dayHours.js';
import { breakAt } from './counter.js';
import type { DayPlan, Piece } from './model.js';
import { covers } from './overlay.js';
import { unite } from './stretches.js';
import type { ContactAxis, Counter, Freshness, Headline, Millis, Reason, Staffing } from './status.js';
import { DAY, HOUR } from './zone.js';
import type { Zone } from './zone.js';

interface Axes {
  readonly counter: Counter;
  readonly staffing: Staffing;
  readonly contact: ContactAxis;
  readonly freshness: Freshness;
  readonly reason: Reason;
}

/** Section 8 of docs/status.md, row by row: the first that fits. */
export function headlineOf({ counter, staffing, contact, freshness, reason }: Axes, piece: Piece, zone: Zone): Headline {
  const { state, phase, scope } = counter;
  const { working } = staffing;
  const isAway = staffing.state === 'hybrid' || staffing.state === 'home';
  if (freshness.state === 'aging' || freshness.state === 'expired') return 'stale';
  if (state === 'unknown' || (state === 'none' && working === undefined)) return 'unknown';
  if (state !== 'closed' && counter.place.kind === 'moved') return 'moved';
  if (state === 'open') {
    if (scope.kind === 'urgent') return 'urgentOnly';
    if (phase === 'queue-closed') return 'queueClosed';
    if (scope.kind === 'limited') return 'limited';
    if (phase === 'closing-soon') return 'closesSoon';
    if (counter.always) return 'always';
    if (reason.holiday?.kind === 'collective') return 'openOnLeave';
    return isAway ? 'openHybrid' : 'open';
  }
  if (state === 'none' && working) {
    if (!isAway) return 'open';
    return contact.state === 'reachable' ? 'onlineStandby' : 'online';
  }
  if (state === 'break') return isFridayPrayer(piece, zone) ? 'breakFriday' : 'break';
  if (phase === 'opening-soon') return 'opensSoon';
  if (piece.decree) return 'closedSpecial';
  switch (piece.plan.decider) {
    case 'holiday': return OFF[reason.holiday?.kind ?? 'national'];
    case 'exception': case 'policy': return 'closedSpecial';
    default: return isWithin(earlyFriday(piece.plan, zone), piece.from) ? 'fridayEarly' : 'closed';
  }
}

const OFF = { national: 'holiday', collective: 'jointLeave', local: 'localHoliday' } as const;

function isFridayPrayer(piece: Piece, zone: Zone): boolean {
  const { weekday, day } = piece.plan;
  return weekday === 'fri' && isWithin(breakAt(piece), zone.toInstant(day * DAY + 12 * HOUR, 'earlier'));
}

function isWithin(time: { readonly from: Millis; readonly until: Millis } | undefined, instant: Millis): boolean {
  return time !== undefined && covers(time, instant);
}

/** From Friday's last closing to the time at which the Thursday of the same week closes, where that is later. */
export function earlyFriday({ weekday, week, day, stretches }: DayPlan, zone: Zone): { readonly from: Millis; readonly until: Millis } | undefined {
  const last = stretches[stretches.length - 1];
  if (weekday !== 'fri' || !last) return undefined;
  const thursday = weekdayHours(week, 'thu');
  const latest = thursday === 'unknown' ? undefined : unite(thursday).slice(-1)[0];
  if (!latest) return undefined;
  const until = zone.toInstant(day * DAY + latest.closes, 'later');
  return last.closes < until ? { from: last.closes, until } : undefined;
}
