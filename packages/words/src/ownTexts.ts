import type { OwnWords } from '@tetap/feed';
import type { Texts } from './withTexts.js';

/** A region's words as languages take them. */
export function ownTexts(words: OwnWords = []): Texts {
  return Object.fromEntries(words.map(({ for: ours, say }) => [ours, say]));
}
