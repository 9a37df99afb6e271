import type { Meanings } from './meanings.js';
import type { SearchIndex } from './searchIndex.js';

/**
 * The services, by their place in the list, that have one of the meanings of at least `least` of the `needed` words, the likeliest
 * first: by how well all words fit, and a word in the name before a keyword; then a name that has nothing else before one that has;
 * then by the order of the list, which is the publisher's. Words that are only `welcome` raise a service and admit none.
 */
export function rank({ lengths }: SearchIndex, needed: readonly Meanings[], welcome: readonly Meanings[], least: number): number[] {
  const count = lengths.length;
  const scores = new Float64Array(count);
  const hits = new Uint8Array(count);
  const named = new Uint8Array(count);
  [...needed, ...welcome].forEach((meanings, which) => {
    const best = new Uint8Array(count);
    for (const [{ places }, fit] of meanings) {
      for (const place of places) best[place >> 1] = Math.max(best[place >> 1]!, fit * 2 + (place & 1));
    }
    for (let service = 0; service < count; service++) {
      if (!best[service]) continue;
      scores[service]! += best[service]! * 2;
      named[service]! += best[service]! & 1;
      if (which < needed.length) hits[service]!++;
    }
  });
  // One number each, so that the engine sorts without calling back: 5,000 in a fraction of a millisecond.
  const keys: number[] = [];
  for (let service = 0; service < count; service++) {
    if (hits[service]! < least) continue;
    const score = scores[service]! + (named[service]! < lengths[service]! ? 0 : 1);
    keys.push((1e6 - score) * count + service);
  }
  return [...new Float64Array(keys).sort()].map((key) => key % count);
}
