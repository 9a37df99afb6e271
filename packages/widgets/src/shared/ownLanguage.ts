import type { OwnWords } from '@tetap/feed';
import { ownTexts, withPack, withTexts } from '@tetap/words';
import type { Language, Pack, Texts } from '@tetap/words';
import { id } from '@tetap/words/id';
import { warnOnce } from './warnOnce.js';

const packs: Readonly<Record<string, () => Promise<Pack>>> = {
  jv: () => import('@tetap/words/packs/jv').then(({ jv }) => jv),
  bbc: () => import('@tetap/words/packs/bbc').then(({ bbc }) => bbc),
};

/** Made once for all widgets that say the same: what is described in one language is described once. */
const adapted = new Map<string, Language>();

/**
 * Indonesian as a page or a region wants it. What cannot be used is left out, and the console says why.
 *
 * @param words - the page's attribute, `online=daring; badge.headline.closed=Sudah tutup`, or the region's list
 * @param pack - its attribute: the tag of a regional language
 */
export async function ownLanguage(words: string | OwnWords, pack: string): Promise<Language> {
  const key = JSON.stringify(words);
  const own = adapted.get(key) ?? withTexts(id, typeof words === 'string' ? textsIn(words) : ownTexts(words), (problem) => { warnOnce(`words: ${problem}`); });
  adapted.set(key, own);
  if (!pack) return own;
  const load = new Map(Object.entries(packs)).get(pack);
  if (!load) {
    warnOnce(`pack="${pack}" is no language that we have. Known: ${Object.keys(packs).join(', ')}.`);
    return own;
  }
  try {
    return withPack(own, await load());
  } catch (error) {
    warnOnce((error as Error).message);
    return own;
  }
}

function textsIn(words: string): Texts {
  return Object.fromEntries(words.split(';').flatMap((entry) => {
    const [, key, text] = /^\s*([^=\s]+)\s*=\s*(.*?)\s*$/s.exec(entry) ?? [];
    if (key !== undefined && text !== undefined) return [[key, text]];
    if (entry.trim() !== '') warnOnce(`words: "${entry.trim()}" is not understood. Write words="online=daring".`);
    return [];
  }));
}
