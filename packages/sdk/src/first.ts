import { DOCUMENT_LIMIT } from '@tetap/feed';
import { firstRequest } from './firstRequest.js';
import { seedsOf } from './pageSeeds.js';
import { placeOf } from './placeOf.js';
import { SAID } from './saidKey.js';

export { PATIENCE } from './patience.js';

/*
 * `@tetap/sdk/first`: what a page asks before it has a client. The client that comes takes the answers over.
 */

/** Milliseconds by which a host's clock and the device's may differ, the way of the answer included. */
const SLACK = 120_000;

/** Parsed and not checked; `undefined` where there is none. */
export interface FirstAnswers {
  readonly office: unknown;
  readonly live: unknown;
}

/**
 * The documents of an office and of the overlay as the network gives them now: one request each, no retry. Undefined where
 * nobody could ask, and where the host's clock shows that this device's is wrong.
 * @throws what the network throws, or JSON that is none.
 */
export async function firstAnswers(feed: string, office: string, signal: AbortSignal): Promise<FirstAnswers | undefined> {
  const place = placeOf(feed, office);
  if (!place) return undefined;
  const { folder, path } = place;
  const ask = (one: string): ReturnType<typeof firstRequest> => firstRequest({ folder, options: {}, device: Date.now, seeds: seedsOf(folder) }, one, DOCUMENT_LIMIT, signal);
  const answers = await Promise.all([ask(path), ask('live.json')]);
  const isLate = answers.some(({ response, endedAt }) => {
    const { headers } = response!;
    return !headers.has('age') && Math.abs(Date.parse(headers.get('date')!) - endedAt!) > SLACK;
  });
  return isLate ? undefined : { office: answers[0].json, live: answers[1].json };
}

/**
 * What this device has of an office from an earlier visit: the words for the saved answer, parsed and not checked; null where it has only
 * the document, or words that may not be those of now. Undefined where it has nothing.
 */
export function savedWords(feed: string, office: string): unknown {
  const place = placeOf(feed, office);
  try {
    const words = place && localStorage.getItem(place.key + SAID);
    // Without a connection more is said, and a page may carry a document that is newer than what was saved.
    if (words && navigator.onLine && !document.querySelector('[data-tetap-feed]')) return (JSON.parse(words) as unknown[])[0];
    return words || (place && localStorage.getItem(place.key)) ? null : undefined;
  } catch {
    return null; // Storage is blocked, or damaged.
  }
}
