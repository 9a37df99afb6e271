import type { Exception, Override } from '@tetap/feed';
import { covers } from './period.js';
import type { Piece, View, Window } from './view.js';

/** A record that is more than hours: it says what the counter is, whom it serves, or where. */
export type Effect = Window<Exception | Override>;
export type Limit = Effect & { readonly entry: { readonly effect: 'limited' | 'urgent' } };

export function limits(window: Effect): window is Limit {
  return window.entry.effect === 'limited' || window.entry.effect === 'urgent';
}

export function moves(window: Effect): boolean {
  return window.entry.effect === 'moved';
}

/** What limits the scope and what moves the place: of the overrides in force and, weaker, of the day's exception. Each axis has its own winner. */
export function effectsAt({ overrides }: View, { at, plan }: Piece): { readonly limit: Limit | undefined; readonly move: Effect | undefined } {
  const inForce: readonly Effect[] = [...overrides.filter((window) => covers(window, at)), ...plan.exception];
  return { limit: inForce.find(limits), move: inForce.find(moves) };
}
