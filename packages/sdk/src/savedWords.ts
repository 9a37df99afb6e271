import { placeOf } from './placeOf.js';
import { SAID } from './saidKey.js';

/**
 * What this device has of an office from an earlier visit: the words for the saved answer, parsed and not checked; null where it has only
 * the document, or words that may not be those of now. Undefined where it has nothing.
 */
export function savedWords(feed: string, office: string): unknown {
  const place = placeOf(feed, office);
  let words: string | null | undefined;
  try {
    words = place && localStorage.getItem(place.key + SAID);
    // Without a connection more is said, and a page may carry a document that is newer than what was saved.
    if (words && navigator.onLine && !document.querySelector('[data-tetap-feed]')) return (JSON.parse(words) as unknown[])[0];
    return words || (place && localStorage.getItem(place.key)) ? null : undefined;
  } catch {
    return words && null; // Damaged; or storage is blocked, and there is nothing.
  }
}
