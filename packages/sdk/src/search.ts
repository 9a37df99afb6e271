import type { ServiceEntry } from '@tetap/feed';

/**
 * The services that a citizen may mean by `query`, the likeliest first; all of them, in the feed's order, for an empty query.
 * Every word of the query must begin a word of the name or of the keywords. Capitals, accents and punctuation do not count, so
 * that `e-KTP`, `ektp` and `KTP-el` find each other.
 */
export function searchServices(entries: readonly ServiceEntry[], query: string): readonly ServiceEntry[] {
  const asked = words(query);
  return entries
    .map((entry) => ({ entry, rank: rank(entry, asked) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ entry }) => entry);
}

/** A whole word counts more than a beginning, and the name more than a keyword; 0 if a word fits nowhere. */
function rank({ name, keywords }: ServiceEntry, asked: readonly string[]): number {
  const names = words(typeof name === 'string' ? name : Object.values(name).join(' '));
  const others = words(keywords.join(' '));
  let sum = 1;
  for (const word of asked) {
    const best = Math.max(2 * fit(names, word), fit(others, word));
    if (best === 0) return 0;
    sum += best;
  }
  return sum;
}

function fit(candidates: readonly string[], word: string): number {
  return Math.max(0, ...candidates.map((candidate) => candidate === word ? 2 : candidate.startsWith(word) ? 1 : 0));
}

function words(text: string): string[] {
  const plain = text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '')
    // The electronic card is written in many ways, and is the only one there is.
    .replace(/\be[\s-]?ktp\b|\bktp[\s-]?(el|elektronik)\b/g, 'ktp');
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
