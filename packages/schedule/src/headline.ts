import { breakOf } from './counter.js';
import { covers } from './period.js';
import type { Headline } from './status.js';
import type { Axes, Piece, View } from './view.js';
import { DAY, HOUR } from './units.js';

/** Section 8 of docs/status.md, row by row: the first that fits. Row one, `stale`, is the caller's: it goes by the clock, not by the rules. */
export function headlineOf(view: View, piece: Piece, { counter, staffing, contact, reason }: Axes): Headline {
  const { state, phase, scope, place, always } = counter;
  const { working } = staffing;
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
  if (state === 'break') return plan.weekday === 'fri' && covers(breakOf(view, piece), view.zone.toInstant(plan.day * DAY + 12 * HOUR)) ? 'breakFriday' : 'break';
  if (phase) return 'opensSoon';
  if (!decree && plan.decider === 'holiday') return OFF[reason.holiday!.kind];
  if (decree || plan.decider === 'exception' || plan.decider === 'policy') return 'closedSpecial';
  return covers(plan.early, at) ? 'fridayEarly' : 'closed';
}

const OFF = { national: 'holiday', collective: 'jointLeave', local: 'localHoliday' } as const;
