import type { Category, ServiceEntry } from '@tetap/feed';
import { search } from '@tetap/sdk/search';
import { categoryIn } from './categoryIn.js';

/** How an errand is done, as a citizen asks for it: `helped` is not exclusive of the others. */
export type Manner = 'all' | 'part' | 'none' | 'helped';

export interface Wish {
  readonly query: string;
  readonly category: Category | '';
  readonly way: Manner | '';
}

const known = new WeakMap<Wish, { readonly entries: readonly ServiceEntry[]; readonly found: readonly ServiceEntry[] }>();

/** Entries that fit, best match first. Looked for once for each wish, however often it is asked for. A first view, where nothing is wished for yet, waits for no search. */
export function filterServices(entries: readonly ServiceEntry[], wish: Wish): readonly ServiceEntry[] {
  const { query, way } = wish;
  const category = categoryIn(entries, wish.category);
  if (!query && !category && !way) return entries;
  const before = known.get(wish);
  if (before?.entries === entries) return before.found;
  const found = search(entries, query).services.filter(({ category: own, flags }) =>
    (!category || own === category) && (!way || (way === 'helped' ? flags.helped : flags.home === way)));
  known.set(wish, { entries, found });
  return found;
}
