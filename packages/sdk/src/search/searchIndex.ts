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

/** An index in the making. */
export interface Indexing {
  /** To be asked once it is whole. */
  readonly index: SearchIndex;
  /** Goes on with it for as long as `isTime` says so; whether it is whole. */
  readonly proceed: (isTime: () => boolean) => boolean;
}

export function indexing(services: readonly ServiceEntry[]): Indexing {
  const vocabulary = new Map<string, IndexedWord>();
  const kin = new Map<string, IndexedWord[]>();
  const lengths: number[] = [];
  const addService = ({ name, keywords }: ServiceEntry, service: number): void => {
    const names = (typeof name === 'string' ? [name] : Object.values(name)).map((text) => words(text));
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
    lengths.push(Math.min(...names.map(({ length }) => length)));
  };
  return {
    index: { vocabulary, kin, lengths },
    proceed(isTime) {
      while (lengths.length < services.length && isTime()) addService(services[lengths.length]!, lengths.length);
      return lengths.length === services.length;
    },
  };
}
