import { UNKNOWN } from '@tetap/feed';
import { planAt, planOf } from './dayPlan.js';
import { covers } from './period.js';
import { narrow } from './narrow.js';
import type { Millis } from './status.js';
import type { Piece, View } from './view.js';
import { DAY } from './units.js';

/** Section 3 of docs/status.md: overrides, then the stretches of the instant's day, then the tail of the day before. */
export function pieceAt(view: View, at: Millis): Piece {
  const today = planAt(view, at);
  const before = planOf(view, today.day - 1);
  // Of a day that is not known nobody can say what it leaves of the night before (law 1).
  const tail = today.row.hours === UNKNOWN ? [] : before.stretches.slice(-1);
  const isNow = (period: Parameters<typeof covers>[0]): boolean => covers(period, at);
  const decree = view.decrees.find(isNow)?.entry;
  const own = today.stretches.find(isNow);
  const stretch = own ?? tail.find(isNow);
  const said = decree ? decree.effect : stretch ? 'open' : today.row.hours;
  const { from, until } = narrow(today, at, today.stretches, tail, view.overrides);
  return {
    from, until, at, today, before, stretch, decree,
    open: said === UNKNOWN ? undefined : said === 'open',
    plan: stretch && !own ? before : today,
  };
}

/** Two weeks, since a change of clocks may leave out what one of them has, and the days by which a date may reach further: its zone, the tail of its night, an entry without an end. */
const QUIET = 18 * DAY;

/** Dates have four digits: what goes on until here, in the year 9892, goes on for ever. */
const NO_END = 25e13;

/**
 * Where a search that began at `start` goes on. Weeks are alike but for what begins or ends in them, or has no time in them: once two without a date
 * told nothing, it goes on a day before the next date. Infinity: nothing will ever come.
 */
export function onward(view: View, start: Millis, at: Millis): Millis {
  if (at < start + QUIET) return at;
  const next = datesOf(view).find((date) => at < date + QUIET && date < NO_END) ?? Infinity;
  return Math.max(at, next - DAY);
}

/** Whatever begins or ends does so at a date that is written somewhere; a date that means nothing costs a look. */
function datesOf(view: View): readonly Millis[] {
  return view.dates ??= [...new Set(JSON.stringify([view.office, view.overlay]).match(/\d{4}-\d\d-\d\d/g))].sort().map(Date.parse);
}

/** The first later piece that is what is sought. */
export function seek(view: View, piece: Piece, sought: (later: Piece) => boolean): Piece | undefined {
  for (let at = piece.until; at < Infinity;) {
    const later = pieceAt(view, at);
    if (sought(later)) return later;
    at = onward(view, piece.at, later.until);
  }
  return undefined;
}

/** The first later piece that is open where this one is closed, or the other way round, or unknown. */
export function turnAfter(view: View, piece: Piece): Piece | undefined {
  return keptSearch(view, 'turn', piece, ({ open }) => open !== piece.open);
}

/** The first later piece in which one is served, queue and all, or that is unknown: an opening after the last queue number is a trip for nothing. */
export function servedAfter(view: View, piece: Piece): Piece | undefined {
  return keptSearch(view, 'served', piece, (later) => later.open !== false && !(later.at >= queueOf(view, later)));
}

/** From here on no queue numbers are given; an override that decides knows of none, and an office without a counter has none to give. */
export function queueOf({ office }: View, { decree, stretch }: Piece): Millis {
  return stretch && !decree && !office.noCounter ? stretch.queue : Infinity;
}

/** What is found holds for every instant up to there. */
function keptSearch(view: View, slot: 'turn' | 'served', piece: Piece, sought: (later: Piece) => boolean): Piece | undefined {
  let search = view[slot];
  if (!search || !covers(search, piece.at)) {
    const next = seek(view, piece, sought);
    view[slot] = search = { from: piece.at, until: next ? next.at : Infinity, next };
  }
  return search.next;
}
