import { edits } from './edits.js';
import { roots } from './roots.js';
import { letters } from './searchIndex.js';
import type { IndexedWord, SearchIndex } from './searchIndex.js';

/** How well a word of the index fits what was typed: the better, the greater. */
export const WHOLE = 6;
export const KIN = 5;
const BEGINNING = 4;
/** One typing error in the whole word; each further one is one less. */
const MISTYPED = 3;
/** While `daftar` is being typed, `pendaftaran` may be meant. */
const KIN_BEGINNING = 2;
const MISTYPED_BEGINNING = 1;

/** The words that may be meant by one that was typed, each with how well it fits. */
export type Meanings = ReadonlyMap<IndexedWord, number>;

/**
 * Words that are it, are kin to it or begin with it. Where there are none, or `tolerant`, also those whose kin begin with it, and
 * those that it may be with typing errors: one in three letters or more, two in eight or more; a beginning is guessed from five.
 */
export function meanings({ vocabulary, kin }: SearchIndex, typed: string, tolerant: boolean): Meanings {
  const found = new Map<IndexedWord, number>();
  for (const root of roots(typed)) for (const word of kin.get(root) ?? []) found.set(word, word.text === typed ? WHOLE : KIN);
  for (const word of vocabulary.values()) if (!found.has(word) && word.text.startsWith(typed)) found.set(word, BEGINNING);

  const { length } = typed;
  const limit = length > 7 ? 2 : 1;
  if (length < 3 || (found.size > 0 && !tolerant)) return found;
  for (const [root, family] of kin) if (root.startsWith(typed)) for (const word of family) if (!found.has(word)) found.set(word, KIN_BEGINNING);
  const own = letters(typed);
  for (const word of vocabulary.values()) {
    if (found.has(word) || word.text.length < length - limit || (length < 5 && word.text.length > length + limit)) continue;
    let missing = own & ~word.letters;
    // Each error explains one letter that the word lacks.
    for (let errors = 0; errors < limit; errors++) missing &= missing - 1;
    const errors = missing ? undefined : edits(typed, word.text, limit);
    if (!errors) continue;
    const [whole, beginning] = errors;
    if (whole <= limit) found.set(word, MISTYPED + 1 - whole);
    else if (length > 4 && beginning <= limit) found.set(word, MISTYPED_BEGINNING);
  }
  return found;
}
