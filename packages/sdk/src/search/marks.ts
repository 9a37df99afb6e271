import type { Meanings } from './meanings.js';
import { words } from './words.js';

/** A stretch of a text, `[start, end)` in UTF-16 units as `slice` takes them. */
export type Mark = readonly [start: number, end: number];

/** The stretches of `text` that were meant by the typed words: the part typed where a word begins with it, else the whole word. */
export function marks(text: string, meant: ReadonlyMap<string, Meanings>): Mark[] {
  const found: Mark[] = [];
  for (const { 0: raw, index } of text.matchAll(/[\p{L}\p{N}\p{M}'’ʼ]+/gu)) {
    const [word = ''] = words(raw);
    let end = 0;
    for (const [typed, meanings] of meant) {
      if (![...meanings.keys()].some((meaning) => meaning.text === word)) continue;
      let part = raw.length;
      // To the letter typed last, and the accents on it.
      if (word.startsWith(typed)) for (part = 1; !words(raw.slice(0, part)).join('').startsWith(typed) || /^\p{M}/u.test(raw.slice(part));) part++;
      end = Math.max(end, part);
    }
    if (end > 0) found.push([index, index + end]);
  }
  return found;
}
