import { withPack, withTexts } from '@tetap/words';
import type { Language, Pack } from '@tetap/words';
import { id } from '@tetap/words/id';
import { warnOnce } from './warnOnce.js';

const packs: Readonly<Record<string, () => Promise<Pack>>> = {
  jv: () => import('@tetap/words/packs/jv').then(({ jv }) => jv),
  bbc: () => import('@tetap/words/packs/bbc').then(({ bbc }) => bbc),
};

/**
 * Indonesian as a page wants it. What cannot be used is left out, and the console says why.
 *
 * @param words - its attribute: `online=daring; badge.headline.closed=Sudah tutup`
 * @param pack - its attribute: the tag of a regional language
 */
export async function ownLanguage(words: string, pack: string): Promise<Language> {
  const own = withTexts(id, textsIn(words), (problem) => { warnOnce(`words: ${problem}`); });
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

function textsIn(words: string): Readonly<Record<string, string>> {
  return Object.fromEntries(words.split(';').flatMap((entry) => {
    const [, key, text] = /^\s*([^=\s]+)\s*=\s*(.*?)\s*$/s.exec(entry) ?? [];
    if (key !== undefined && text !== undefined) return [[key, text]];
    if (entry.trim() !== '') warnOnce(`words: "${entry.trim()}" is not understood. Write words="online=daring".`);
    return [];
  }));
}
