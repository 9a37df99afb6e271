import { savedAnswer } from '@tetap/sdk/saved';
import { foretell } from '@tetap/words';
import { indonesian } from './badgeLanguage.js';

/** A week and a day: who comes once a week finds them. */
const AHEAD = 8 * 86_400_000;
/** Code units: a tenth of what a device keeps. */
const LONGEST = 40_000;

/**
 * Puts into words what a later visit will know of an office before it asks, and keeps them beside it: then a badge's first part shows
 * them without engine or language. They say when it was read, and nothing as fresh (law 2).
 */
export function keepSaying(feed: string, office: string): void {
  const saved = savedAnswer(feed, office);
  if (!saved) return;
  const { document, from, at, keep } = saved;
  const words = foretell((now) => {
    const { view, until } = at(now);
    return { status: view.status, until };
  }, { document, from, until: from + AHEAD, language: indonesian, longest: LONGEST });
  if (words) keep(words);
}
