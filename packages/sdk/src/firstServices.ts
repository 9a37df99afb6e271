import type { ServicesDocument } from '@tetap/feed';
import { firstRequest } from './firstRequest.js';
import { folderOf } from './folderOf.js';
import { seedsOf } from './pageSeeds.js';
import { SERVICES } from './questions/servicesAddress.js';
import { readInSlices } from './readInSlices.js';
import type { Meta } from './result.js';

/** A document of the network, and what is to be said beside it. */
export interface FirstDocument<T> {
  readonly value: T;
  readonly meta: Meta;
}

/**
 * The directory's index as the network gives it now: one request, no retry, checked as every document is. Undefined where nobody could ask, and where
 * the answer is no such document: the client says what is wrong.
 * @throws what the network throws, or JSON that is none.
 */
export async function firstServices(feed: string, signal: AbortSignal): Promise<FirstDocument<ServicesDocument> | undefined> {
  const folder = folderOf(feed);
  if (folder === undefined) return undefined;
  const { path, limit } = SERVICES;
  const seed = await firstRequest({ folder, options: {}, device: Date.now, seeds: seedsOf(folder) }, path, limit, signal);
  if (!seed.address && seed.json !== undefined) {
    seed.address = SERVICES;
    // Whoever takes the request over waits for this too, so that nothing is checked twice.
    seed.answer = readInSlices(seed.json, SERVICES).then(({ value, issues }) => { if (value) seed.read = { value, issues }; });
  }
  await seed.answer;
  if (!seed.read) return undefined;
  const { value, issues } = seed.read as { readonly value: ServicesDocument } & Pick<Meta, 'issues'>;
  const [fetchedAt, now] = [seed.endedAt!, Date.now()];
  return { value, meta: { document: path, fetchedAt, age: now - fetchedAt, freshness: now >= Date.parse(value.validUntil) ? 'expired' : 'fresh', source: 'network', issues } };
}
