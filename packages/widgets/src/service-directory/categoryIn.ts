import type { Category, ServiceEntry } from '@tetap/feed';
import { categoriesIn } from './categoriesIn.js';

/** The category that is wished for; empty: all, also where a list has come that lacks it. */
export function categoryIn(entries: readonly ServiceEntry[], category: Category | ''): Category | '' {
  return category && categoriesIn(entries).includes(category) ? category : '';
}
