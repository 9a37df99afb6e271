import type { ServiceEntry } from '@tetap/feed';
import { marks } from './marks.js';
import type { Mark } from './marks.js';
import { KIN, meanings, WHOLE } from './meanings.js';
import type { Meanings } from './meanings.js';
import { rank } from './rank.js';
import { indexing } from './searchIndex.js';
import type { Indexing, SearchIndex } from './searchIndex.js';
import { LETTER, words } from './words.js';

export type { Mark } from './marks.js';

/** What a search has found. */
export interface Found {
  /** The likeliest first. */
  readonly services: readonly ServiceEntry[];
  /** The stretches of a text, such as a name in the reader's language, that were meant: to be marked. In order, apart from each other. */
  readonly marks: (text: string) => readonly Mark[];
}

/** Longer than any name: what is typed beyond it is not looked at. */
const LONGEST = 120;

/** Words that ask, and do not say for what, as `words` gives them; and what is left of `e KTP` and `KTP el`. */
const ASKING =
  /^(mau|ingin|pengin|pengen|minta|mohon|tolong|perlu|butuh|saya|aku|kami|buat|urus|ajukan|cara|caranya|gimana|bagaimana|apa|di|mana|dimana|ke|untuk|yang|dan|atau|e|el|elektronik|i|want|to|would|like|get|make|ned|aply|how|where|do|can|my|a|an|the|por)$/;

const indexes = new WeakMap<readonly ServiceEntry[], Indexing>();

function indexOf(services: readonly ServiceEntry[]): Indexing {
  let found = indexes.get(services);
  if (!found) indexes.set(services, found = indexing(services));
  return found;
}

/**
 * Goes on with the index of a list for as long as `isTime` says so, and tells whether it is whole. A search makes what is
 * missing at once; so this is for who has time before the first one, and none to give in one piece.
 *
 * @example while (!prepareSearch(services, () => performance.now() < end)) await aMoment();
 */
export function prepareSearch(services: readonly ServiceEntry[], isTime: () => boolean): boolean {
  return indexOf(services).proceed(isTime);
}

/**
 * The services that a citizen may mean by `wanted`; all of them, in their order, where it has no words.
 *
 * Every word must be found in the name or the keywords: whole, as kin (`mengurus`, `pengurusan`), as a beginning, or else with
 * a typing error (two from eight letters), or as two that were written together. Where no service has them all, some are enough, but whole ones. Words that only ask
 * (`mau bikin`) need not be found. Spelling is folded: `e-KTP`, `ektp` and `KTP-el` find each other, as `ijin` and `izin` do.
 *
 * The first search in a list prepares an index, kept as long as the list is, so do not change a list that was searched.
 * @param services `data` of `services.json`.
 */
export function search(services: readonly ServiceEntry[], wanted: string): Found {
  const text = wanted.slice(0, LONGEST);
  const all = [...new Set(words(text))];
  if (all.length === 0) return { services, marks: () => [] };
  const { index, proceed } = indexOf(services);
  proceed(() => true);

  /** Undefined: no service has every word. `some`: or, where some of them are enough, no whole one. */
  const look = (typed: readonly string[], tolerant: boolean, some = false): Found | undefined => {
    const telling = typed.filter((word) => !ASKING.test(word));
    const needed = telling.length > 0 ? telling : typed;
    const mean = (word: string): Meanings => meanings(index, word, tolerant);
    const welcome = typed.filter((word) => !needed.includes(word)).map((word) => keep(mean(word), WHOLE));
    const meant = needed.map((word) => (some ? keep(mean(word), KIN) : mean(word)));
    const places = rank(index, meant, welcome, some ? 1 : needed.length);
    return places.length === 0 ? undefined : {
      services: places.map((place) => services[place]!),
      marks: (name) => marks(name, new Map(needed.map((word, which) => [word, meant[which]!]))),
    };
  };
  const again = (typed: readonly string[]): Found | undefined => (typed.join() === all.join() ? undefined : look(typed, true));

  const asTyped = words(text, LETTER);
  return look(all, false) ?? look(all, true) ?? again(asTyped) ?? again(asTyped.flatMap((word) => apart(word, index))) ?? look(all, false, true)
    ?? { services: [], marks: () => [] };
}

/** Two words of the list, or their kin, that were written together, the second perhaps not to its end; or the word. */
function apart(word: string, { kin, vocabulary }: SearchIndex): readonly string[] {
  const isOne = (part: string): boolean => kin.has(part) || ASKING.test(part);
  const isBegun = (part: string): boolean => [...vocabulary.keys()].some((one) => one.startsWith(part));
  for (let at = word.length - 2; at > 1; at--) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (isOne(first) && (isOne(second) || isBegun(second))) return [first, second];
  }
  return [word];
}

function keep(meanings: Meanings, least: number): Meanings {
  return new Map([...meanings].filter(([, fit]) => fit >= least));
}
