import { DOCUMENT_LIMIT } from '@tetap/feed';
import { ageOf } from './ageOf.js';
import { CLOCK_SLACK } from './clockSlack.js';
import { firstRequest } from './firstRequest.js';
import { seedsOf } from './pageSeeds.js';
import { placeOf } from './placeOf.js';

/** Parsed and not checked; `undefined` where there is none. */
export interface FirstAnswers {
  readonly office: unknown;
  readonly live: unknown;
}

/**
 * The documents of an office and of the overlay as the network gives them now: one request each, no retry. Undefined where
 * nobody could ask, and where `Date` or `Age` shows that this device's clock is wrong, or that a cache has kept them.
 * @throws what the network throws, or JSON that is none.
 */
export async function firstAnswers(feed: string, office: string): Promise<FirstAnswers | undefined> {
  const place = placeOf(feed, office);
  if (!place) return undefined;
  const { folder, path } = place;
  const ask = (one: string): ReturnType<typeof firstRequest> => firstRequest({ folder, options: {}, device: Date.now, seeds: seedsOf(folder) }, one, DOCUMENT_LIMIT);
  const answers = await Promise.all([ask(path), ask('live.json')]);
  const isLate = answers.some(({ response, startedAt, endedAt }) => ageOf(response!, endedAt!, endedAt! - startedAt) || Date.parse(response!.headers.get('date') ?? '') - endedAt! > CLOCK_SLACK);
  return isLate ? undefined : { office: answers[0].json, live: answers[1].json };
}
