import type { Category, ServiceEntry } from '@tetap/feed';
import { search } from '@tetap/sdk/search';

/** How an errand is done, as a citizen asks for it: `helped` is not exclusive of the others. */
export type Manner = 'all' | 'part' | 'none' | 'helped';

export interface Wish {
  readonly query: string;
  readonly category: Category | '';
  readonly way: Manner | '';
}

/** Entries that fit, best match first. */
export function filterServices(entries: readonly ServiceEntry[], { query, category, way }: Wish): readonly ServiceEntry[] {
  return search(entries, query).services.filter(({ category: own, flags }) =>
    (!category || own === category) && (!way || (way === 'helped' ? flags.helped : flags.home === way)));
}
