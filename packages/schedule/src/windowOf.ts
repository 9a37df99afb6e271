import type { Window } from './view.js';
import { DAY } from './units.js';
import type { Zone } from './zone.js';

/** The time of an overlay's entry. Without `until` it lasts to the midnight that ends the date on which it starts; section 4 of docs/status.md. */
export function windowOf<E extends { readonly from: string; readonly until?: string }>(entry: E, { toLocal, toInstant }: Zone): Window<E> {
  const from = Date.parse(entry.from);
  return { entry, from, until: entry.until ? Date.parse(entry.until) : toInstant((Math.floor(toLocal(from) / DAY) + 1) * DAY, 'later') };
}
