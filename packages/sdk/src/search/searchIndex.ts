import type { ServiceEntry } from '@tetap/feed';
import { roots } from './roots.js';
import { words } from './words.js';

export interface IndexedWord {
  /** As `words` gives it. */
  readonly text: string;
  /** Which letters it has, one bit each, to rule most words out before edits are counted. */
  readonly letters: number;
  /** The services that have it, by their place in the list, doubled; plus one where it stands in the name. */
  readonly places: number[];
}

/** What a search looks up, made once for a list of services. */
export interface SearchIndex {
  readonly vocabulary: ReadonlyMap<string, IndexedWord>;
  readonly kin: ReadonlyMap<string, readonly IndexedWord[]>;
  /** Words in the name of each service; in several languages, of the shortest. */
  readonly lengths: readonly number[];
}

export function letters(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << word.charCodeAt(at);
  return bits;
}

export function searchIndex(services: readonly ServiceEntry[]): SearchIndex {
  const vocabulary = new Map<string, IndexedWord>();
  const kin = new Map<string, IndexedWord[]>();
  const lengths = services.map(({ name, keywords }, service) => {
    const names = (typeof name === 'string' ? [name] : Object.values(name)).map(words);
    const add = (text: string, place: number): void => {
      let word = vocabulary.get(text);
      if (!word) {
        vocabulary.set(text, word = { text, letters: letters(text), places: [] });
        for (const root of roots(text)) {
          const family = kin.get(root);
          if (family) family.push(word);
          else kin.set(root, [word]);
        }
      }
      word.places.push(place);
    };
    for (const text of new Set(names.flat())) add(text, service * 2 + 1);
    for (const text of new Set(words(keywords.join(' ')))) add(text, service * 2);
    return Math.min(...names.map(({ length }) => length));
  });
  return { vocabulary, kin, lengths };
}
