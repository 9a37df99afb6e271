import { UNKNOWN } from '@tetap/feed';
import { effectsAt } from './effect.js';
import type { Effect } from './effect.js';
import { covers } from './period.js';
import { NEVER, SOON } from './narrow.js';
import type { Period } from './period.js';
import type { Counter, Millis } from './status.js';
import { pieceAt, queueOf, servedAfter, turnAfter } from './timeline.js';
import type { Piece, View } from './view.js';
import { HOUR } from './units.js';

/** Longest time between two stretches of a service day that counts as a break. */
const LONGEST_BREAK = 3 * HOUR;

/** Section 3 of docs/status.md. */
export function counterAt(view: View, piece: Piece): Counter {
  const { at, open, today } = piece;
  const { noCounter } = view.office;
  const pause = breakOf(view, piece);
  const isBreak = covers(pause, at);
  const state = noCounter ? 'none' : open === undefined ? 'unknown' : open ? 'open' : isBreak ? 'break' : 'closed';
  const queue = queueOf(view, piece);
  const isQueueClosed = at >= queue;
  const next = open ? turnAfter(view, piece) : undefined;
  const opening = open === false || isQueueClosed ? servedAfter(view, piece) : undefined;
  const opensAt = opening?.open ? opening.at : undefined;
  // Outside the known calendar nothing is known of a closing.
  const isEnd = next && !next.decree && !next.plan.isKnown;
  const until = isBreak ? opensAt : isEnd ? undefined : next?.at;
  const isSoon = (instant = Infinity): boolean => instant - at <= SOON;

  const [limit, move] = effectsAt(view, piece);
  // Who is shut now and opens under the same limit, or at the same place, has not got rid of it in between.
  const endOf = (effect: Effect, said = saidBy(effect)): Millis => Math.max(lastEnd(view, piece, said), opening?.open ? lastEnd(view, opening, said) : -Infinity);
  return {
    state,
    phase: isQueueClosed ? 'queue-closed'
      : state === 'open' && isSoon(Math.min(queue, until ?? Infinity)) && !(next && covers(breakOf(view, next), next.at)) ? 'closing-soon'
        : state === 'closed' && isSoon(opensAt) ? 'opening-soon' : undefined,
    until, opensAt,
    unknownAfter: opening && opening.open === undefined ? opening.at : undefined,
    lastQueue: queue < Infinity ? queue : undefined,
    // Whatever stands beside an effect that nobody understands need not be what is served.
    scope: limit ? { kind: limit.entry.effect === 'urgent' ? 'urgent' : 'limited', only: limit.entry.effect === UNKNOWN ? [] : limit.entry.only ?? [], until: endOf(limit), because: limit.entry.reason } : FULL,
    place: move ? { kind: 'moved', to: move.entry.place!, until: endOf(move), because: move.entry.reason } : HERE,
    always: state === 'open' && until === undefined && !view.decrees.some(({ from, until }) => from < today.until && today.from < until) && turnAfter(view, pieceAt(view, today.from))?.at === next?.at,
  };
}

/** In the tail of its last day an exception goes on until that ends, or the new day's own hours begin. */
function endIn({ at, stretch, today }: Piece, { until }: Effect): Millis {
  return until > at ? until : Math.min(stretch!.until, ...today.stretches.map(({ from }) => from).filter((from) => from > at));
}

/**
 * When what is said at a piece ends; -Infinity: it is not said there. Where a record ends as another one begins to say the same, nothing ends.
 * Each end is kept, since every span under one of these records asks for it again.
 */
function lastEnd(view: View, piece: Piece, said: string): Millis {
  const effect = effectsAt(view, piece).find((other) => other && saidBy(other) === said);
  if (!effect) return -Infinity;
  const until = endIn(piece, effect);
  return view.ends[`${until}${said}`] ??= Math.max(until, lastEnd(view, pieceAt(view, until), said));
}

/** The people whom a record lets in, or the place where they are. */
function saidBy({ entry }: Effect): string {
  return JSON.stringify([entry.effect, entry[entry.effect === 'moved' ? 'place' : 'only'] ?? []]);
}

/** Whether whoever comes is served, whatever the errand; who comes after the last queue number is not, though the counter is still open. */
export function servesEverybody({ state, phase, scope }: Counter): boolean {
  return state === 'open' && phase !== 'queue-closed' && scope.kind === 'full';
}

const FULL = { kind: 'full' } as const;
const HERE = { kind: 'here' } as const;

/**
 * The pause between two stretches of one service day that a piece lies in, where it is a break: closed, at most three hours long, unless an override or
 * its own last queue number keeps the second stretch from serving. The break itself ends when one is served, which an override may bring forward.
 */
export function breakOf(view: View, piece: Piece): Period {
  const { at, open, decree, plan: { stretches } } = piece;
  const index = stretches.findIndex((stretch) => stretch.from > at);
  const from = stretches[index - 1]?.until ?? NaN;
  const until = stretches[index]?.from ?? NaN;
  if (open || decree || !(until - from <= LONGEST_BREAK)) return NEVER;
  const next = servedAfter(view, piece);
  return next?.open && next.at <= until ? { from, until } : NEVER;
}
