import { UNKNOWN } from '@tetap/feed';
import { planAt, planOf } from './dayHours.js';
import type { DayPlan, Piece, View } from './model.js';
import { covers } from './overlay.js';
import type { Millis } from './status.js';
import { DAY } from './zone.js';

export function pieceAt(view: View, instant: Millis): Piece {
  return pieceOf(view, planAt(view.prepared, instant), instant);
}

/** Invariant: `end` is later than `from`, so that a walk always gets on. */
function pieceOf(view: View, today: DayPlan, from: Millis): Piece {
  const { decrees } = view;
  const piece = ruled(view, today, from);
  if (decrees.length === 0) return piece;
  let edge = Infinity;
  for (const window of decrees) {
    if (window.from > from) edge = Math.min(edge, window.from);
    else if (window.until > from) edge = Math.min(edge, window.until);
  }
  const decree = decrees.find((window) => covers(window, from));
  if (!decree) return edge < piece.end ? { ...piece, end: edge } : piece;
  const { effect } = decree.entry;
  return { from, end: edge, open: effect === UNKNOWN ? undefined : effect === 'open', today, plan: today, stretch: undefined, decree };
}

/** Section 3: the stretches of the instant's day and the tails of the day before. */
function ruled({ prepared }: View, today: DayPlan, from: Millis): Piece {
  let { end } = today;
  for (const stretch of today.stretches) {
    if (from < stretch.opens) {
      end = stretch.opens;
      break;
    }
    if (from < stretch.closes) return { from, end: Math.min(stretch.closes, end), open: true, today, plan: today, stretch, decree: undefined };
  }
  const plan = planOf(prepared, today.day - 1);
  const stretch = plan.stretches[plan.stretches.length - 1];
  if (stretch && from < stretch.closes) return { from, end: Math.min(stretch.closes, end), open: true, today, plan, stretch, decree: undefined };
  return { from, end, open: today.hours === UNKNOWN ? undefined : false, today, plan: today, stretch: undefined, decree: undefined };
}

/** The search looks 400 to 800 days ahead; in fixed blocks, so that an answer never depends on earlier questions. */
const BLOCK = 400 * DAY;

function endOfBlock(instant: Millis, more: number): Millis {
  return (Math.floor(instant / BLOCK) + 1 + more) * BLOCK;
}

/** The first later piece that is what is sought; a closed piece that follows a closed one never is. */
export function seek(view: View, piece: Piece, sought: (later: Piece) => boolean): Piece | undefined {
  const horizon = endOfBlock(piece.from, 1);
  let { end, today, open } = piece;
  while (end < horizon) {
    while (end >= today.end) today = planOf(view.prepared, today.day + 1);
    if (open === false && end === today.start && today.hours !== UNKNOWN && view.decrees.length === 0) {
      // A short cut: what was closed until midnight stays so until the day's first stretch.
      const [first] = today.stretches;
      end = first ? first.opens : today.end;
      if (!first) continue;
    }
    const later = pieceOf(view, today, end);
    if (sought(later)) return later;
    ({ end, open } = later);
  }
  return undefined;
}

/** The first later piece that is open where this one is closed, or the other way round, or unknown. */
export function turnAfter(view: View, piece: Piece): Piece | undefined {
  const { turn } = view;
  if (turn && covers(turn, piece.from)) return turn.next;
  const next = seek(view, piece, ({ open }) => open !== piece.open);
  view.turn = { from: piece.from, until: next ? next.from : endOfBlock(piece.from, 0), next };
  return next;
}
