import { DOCUMENT_LIMIT } from '@tetap/feed';
import { firstRequest } from './firstRequest.js';
import { lagOf } from './lagOf.js';
import { seedsOf } from './pageSeeds.js';
import { placeOf } from './placeOf.js';
import { PREFIX } from './prefix.js';

/** Parsed and not checked; `undefined` where there is none. */
export interface FirstAnswers {
  readonly office: unknown;
  readonly live: unknown;
}

/**
 * The documents of an office and of the overlay as the network gives them now: one request each, no retry. Undefined where
 * nobody could ask, where `Date` or `Age` shows that this device's clock is wrong, or that a cache has kept them, and where this device has saved
 * newer ones: an edge that lags takes nothing back.
 * @throws what the network throws, or JSON that is none.
 */
export async function firstAnswers(feed: string, office: string): Promise<FirstAnswers | undefined> {
  const place = placeOf(feed, office);
  if (!place) return undefined;
  const { folder, path } = place;
  const paths = [path, 'live.json'];
  const answers = await Promise.all(paths.map((one) => firstRequest({ folder, options: {}, device: Date.now, seeds: seedsOf(folder) }, one, DOCUMENT_LIMIT)));
  const isNone = answers.some((seed, index) => lagOf(seed) || isOutdone(seed.json, PREFIX + folder + paths[index]!));
  return isNone ? undefined : { office: answers[0]!.json, live: answers[1]!.json };
}

/** Whether what this device has saved there was published later. */
function isOutdone(document: unknown, key: string): boolean {
  type Dated = { readonly generated: string };
  try {
    return Date.parse((JSON.parse(localStorage.getItem(key)!) as readonly [Dated])[0].generated) > Date.parse((document as Dated).generated);
  } catch {
    return false; // Nothing, or nothing that can be read.
  }
}
