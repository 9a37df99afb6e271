import { harmless, list, number, optional, text } from '../schema/build.js';
import { instant } from '../primitives.js';
import { address } from './parts.js';

/** What goes with an effect on the counter, dated (an exception) or live (an override). */
export const effectFields = {
  /** With `limited`: what is served. */
  only: optional(list(text(120), 30)),
  /** With `moved`: where. */
  place: optional(address),
  /** Why, in words for citizens. */
  reason: harmless(text()),
  /** The higher wins within a level; default 0. */
  priority: optional(number(-1000, 1000)),
  /** Breaks a tie of priorities: the newer wins. */
  updated: optional(instant),
};

/** The field that an effect cannot do without. */
export const needs: Readonly<Record<string, string>> = { hours: 'hours', limited: 'only', moved: 'place' };

export function lacks(value: { readonly effect: string }): boolean {
  const need = needs[value.effect];
  return need !== undefined && (value as Readonly<Record<string, unknown>>)[need] === undefined;
}
