import { UNKNOWN } from '@tetap/feed';
import type { Exception, Override } from '@tetap/feed';
import { covers } from './period.js';
import type { Piece, View, Window } from './view.js';

/** A record that is more than hours: it says what the counter is, whom it serves, or where. */
export type Effect = Window<Exception | Override>;

export function limits(window: Effect): boolean {
  return window.entry.effect === 'limited' || window.entry.effect === 'urgent';
}

export function moves(window: Effect): boolean {
  return window.entry.effect === 'moved';
}

/**
 * What limits the scope and what moves the place: an override in force, else the day's exception. Each of the two has its own winner. A counter that
 * is open over an exception which nobody understands may be open for some alone (law 1).
 */
export function effectsAt({ overrides }: View, { at, plan, open }: Piece): readonly [limit: Effect | undefined, move: Effect | undefined] {
  const inForce: readonly Effect[] = [...overrides.filter((window) => covers(window, at)), ...plan.exception];
  return [inForce.find(limits) ?? (open ? plan.exception.find(({ entry }) => entry.effect === UNKNOWN) : undefined), inForce.find(moves)];
}
