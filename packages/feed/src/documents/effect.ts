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

/** What an effect lacks that it cannot do without, or undefined. */
export function lacking({ effect, hours, only, place }: { readonly effect: string; readonly hours?: unknown; readonly only?: unknown; readonly place?: unknown }): string | undefined {
  const needed = effect === 'hours' && hours === undefined ? 'hours'
    : effect === 'limited' && only === undefined ? 'only'
      : effect === 'moved' && place === undefined ? 'place' : undefined;
  return needed && `"${needed}" beside the effect "${effect}"`;
}
