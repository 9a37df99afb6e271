import type { Exception, Override, Text } from '@tetap/feed';
import { weekdays } from '@tetap/feed';
import { weekdayHours } from './dayHours.js';
import type { DayPlan, Piece, View } from './model.js';
import { covers } from './overlay.js';
import { dayOf } from './prepare.js';
import { unite } from './stretches.js';
import type { Counter, Millis } from './status.js';
import { pieceAt, seek, turnAfter } from './timeline.js';
import { DAY, HOUR, MINUTE } from './zone.js';

/** Longest time between two stretches of a service day that counts as a break. */
const LONGEST_BREAK = 3 * HOUR;
export const SOON = 30 * MINUTE;

/** Section 3 of docs/status.md. */
export function counterAt(view: View, piece: Piece): Counter {
  const now = piece.from;
  const { open, stretch } = piece;
  const { office, lastDay } = view.prepared;
  const isOpen = open === true;
  const queue = stretch && !office.noCounter ? stretch.queue : Infinity;
  const isQueueClosed = now >= queue;
  const next = open === undefined ? undefined : turnAfter(view, piece);
  const opening = !isOpen ? next : isQueueClosed ? seek(view, piece, (later) => later.open !== false && later.stretch?.opens !== stretch?.opens) : undefined;
  const opensAt = opening?.open ? opening.from : undefined;
  const isBreak = open === false && opensAt !== undefined && opensAt - now <= LONGEST_BREAK && opensAt <= (breakAt(piece)?.until ?? -Infinity);
  // Where the known calendar ends, nothing is known of a closing.
  const isEnd = next !== undefined && next.open === undefined && !next.decree && next.plan.day > lastDay;
  const until = isBreak ? opensAt : isOpen && next && !isEnd ? next.from : undefined;
  const state = office.noCounter ? 'none' : open === undefined ? 'unknown' : isOpen ? 'open' : isBreak ? 'break' : 'closed';
  const isSoon = state === 'open' ? Math.min(queue, until ?? Infinity) - now <= SOON && !pauses(view, piece.plan, until)
    : state === 'closed' && opensAt !== undefined && opensAt - now <= SOON;
  const limit = restriction(view, piece);
  return {
    state,
    phase: state === 'open' && isQueueClosed ? 'queue-closed' : !isSoon ? undefined : isOpen ? 'closing-soon' : 'opening-soon',
    until, opensAt,
    unknownAfter: opening && opening.open === undefined ? opening.from : undefined,
    lastQueue: state === 'open' && queue < Infinity ? queue : undefined,
    scope: limit.scope,
    place: limit.place,
    always: state === 'open' && isAlways(view, piece),
  };
}

/** The time between two stretches of one service day, where it is short enough to be a break. */
export function breakAt({ plan: { stretches }, from, decree }: Piece): { readonly from: Millis; readonly until: Millis } | undefined {
  if (decree) return undefined;
  const index = stretches.findIndex(({ opens }) => opens > from);
  const before = stretches[index - 1];
  const after = stretches[index];
  return before && after && after.opens - before.closes <= LONGEST_BREAK ? { from: before.closes, until: after.opens } : undefined;
}

/** Whether what ends at `until` is followed by a stretch of the same service day: before a break nobody says "closing". */
function pauses(view: View, { stretches }: DayPlan, until: Millis | undefined): boolean {
  if (until === undefined) return false;
  const after = stretches.find(({ opens }) => opens >= until);
  return after !== undefined && after.opens - until <= LONGEST_BREAK && pieceAt(view, after.opens).open === true;
}

function isAlways({ overrides }: View, { plan, from }: Piece): boolean {
  const { week } = plan;
  return week !== undefined && plan.stretches.length === 1
    && weekdays.every((weekday) => {
      const hours = weekdayHours(week, weekday);
      const whole = hours !== 'unknown' ? unite(hours)[0] : undefined;
      return whole !== undefined && whole.opens === 0 && whole.closes >= DAY;
    })
    && !overrides.some((window) => covers(window, from));
}

interface Restriction {
  readonly scope: Counter['scope'];
  readonly place: Counter['place'];
}

type Limit = Pick<Exception | Override, 'effect' | 'only' | 'place' | 'reason'>;

const NOTHING: readonly Text[] = [];
const UNRESTRICTED: Restriction = { scope: { kind: 'full' }, place: { kind: 'here' } };

/** Scope and place: of the day's exception and, stronger, of the overrides in force; each axis has its own winner. */
function restriction({ prepared: { zone }, overrides }: View, { plan: { exception }, from }: Piece): Restriction {
  let { scope, place } = UNRESTRICTED;
  if (!exception && overrides.length === 0) return UNRESTRICTED;
  const restrict = ({ effect, only, place: to, reason: because }: Limit, until: () => Millis): void => {
    if (effect === 'limited') scope = { kind: 'limited', only: only ?? NOTHING, because };
    if (effect === 'urgent') scope = { kind: 'urgent', because };
    if (effect === 'moved') place = { kind: 'moved', to: to ?? '', until: until(), because };
  };
  if (exception) restrict(exception, () => zone.toInstant((dayOf(exception.until) + 1) * DAY, 'earlier'));
  // The winner stands first, so it speaks last.
  for (let index = overrides.length - 1; index >= 0; index -= 1) {
    const window = overrides[index];
    if (window && covers(window, from)) restrict(window.entry, () => window.until);
  }
  return { scope, place };
}
