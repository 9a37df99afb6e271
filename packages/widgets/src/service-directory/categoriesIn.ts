import { categories } from '@tetap/feed';
import type { Category, ServiceEntry } from '@tetap/feed';

const known = new WeakMap<readonly ServiceEntry[], readonly Category[]>();

/** The categories of which there are entries, in their order. Looked for once for each list: a key that is pressed does not wait for thousands. */
export function categoriesIn(entries: readonly ServiceEntry[]): readonly Category[] {
  let found = known.get(entries);
  if (!found) {
    const there = new Set(entries.map(({ category }) => category));
    known.set(entries, found = categories.filter((category) => there.has(category)));
  }
  return found;
}
