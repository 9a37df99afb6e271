import { breakOf } from './counter.js';
import { weekdayHours } from './dayPlan.js';
import { covers } from './period.js';
import type { Period } from './period.js';
import type { ContactAxis, Counter, Headline, Reason, Staffing } from './status.js';
import { stretchesOf } from './stretches.js';
import type { DayPlan, Piece, View } from './view.js';
import { DAY, HOUR } from './units.js';
import type { Zone } from './zone.js';

/** Section 8 of docs/status.md, row by row: the first that fits. Row one, `stale`, is the caller's: it goes by the clock, not by the rules. */
export function headlineOf(view: View, piece: Piece, counter: Counter, staffing: Staffing, contact: ContactAxis, reason: Reason): Headline {
  const { state, phase, scope, place, always } = counter;
  const { working } = staffing;
  const { zone } = view;
  const isAway = staffing.state === 'hybrid' || staffing.state === 'home';
  if (state === 'unknown' || (state === 'none' && working === undefined)) return 'unknown';
  if (state !== 'closed' && place.kind === 'moved') return 'moved';
  if (state === 'open') {
    return scope.kind === 'urgent' ? 'urgentOnly'
      : phase === 'queue-closed' ? 'queueClosed'
        : scope.kind === 'limited' ? 'limited'
          : phase ? 'closesSoon'
            : always ? 'always'
              : reason.holiday?.kind === 'collective' ? 'openOnLeave'
                : isAway ? 'openHybrid' : 'open';
  }
  if (state === 'none' && working) return !isAway ? 'open' : contact.state === 'reachable' ? 'onlineStandby' : 'online';
  const { plan, at, decree } = piece;
  if (state === 'break') return isWithin(breakOf(view, piece), plan.weekday === 'fri' ? zone.toInstant(plan.day * DAY + 12 * HOUR) : NaN) ? 'breakFriday' : 'break';
  if (phase) return 'opensSoon';
  if (!decree && plan.decider === 'holiday') return OFF[reason.holiday!.kind];
  if (decree || plan.decider === 'exception' || plan.decider === 'policy') return 'closedSpecial';
  return isWithin(earlyFriday(plan, zone), at) ? 'fridayEarly' : 'closed';
}

const OFF = { national: 'holiday', collective: 'jointLeave', local: 'localHoliday' } as const;

function isWithin(time: Period | undefined, instant: number): boolean {
  return time !== undefined && covers(time, instant);
}

/** From Friday's last closing to the time at which the Thursday of the same week closes, where that is later. */
export function earlyFriday({ day, weekday, week, stretches }: DayPlan, zone: Zone): Period | undefined {
  const last = stretches[stretches.length - 1];
  const latest = stretchesOf(weekdayHours(week, 'thu'), day * DAY, zone).slice(-1)[0];
  return weekday === 'fri' && last && latest ? { from: last.until, until: latest.until } : undefined;
}
