import type { Envelope } from '@tetap/feed';
import { ageOf } from './ageOf.js';
import type { Address } from './documents.js';
import type { Held } from './held.js';
import { firstRequest } from './firstRequest.js';
import type { FirstRequestOptions } from './firstRequest.js';
import type { Seed } from './origin.js';
import { readRaw } from './readRaw.js';
import type { ReadDocument } from './readRaw.js';

export interface FirstDocumentOptions<T> extends Omit<FirstRequestOptions, 'check'> {
  /** Default: `readRaw`. */
  readonly read?: (raw: unknown, address: Address<T>) => ReturnType<typeof readRaw<T>> | Promise<ReturnType<typeof readRaw<T>>>;
}

/**
 * The document in a first request, checked once for all who ask for it, and for whoever takes the request over; undefined where the answer is no such document.
 * @throws as `firstRequest`
 */
export async function firstDocument<T extends Envelope>(
  origin: Parameters<typeof firstRequest>[0], address: Address<T>, { read = readRaw, ...how }: FirstDocumentOptions<T> = {},
): Promise<Held<T> | undefined> {
  const check = async (seed: Seed): Promise<void> => {
    if (seed.json === undefined) return;
    seed.address = address;
    const { value, issues } = await read(seed.json, address);
    if (value) seed.read = { value, issues };
  };
  const seed = await firstRequest(origin, address.path, address.limit, { ...how, check });
  // Somebody may have asked who checks nothing.
  await (seed.address ? seed.answer : seed.answer = check(seed));
  return seed.read && { ...seed.read as ReadDocument<T>, fetchedAt: seed.endedAt! - ageOf(seed), from: 'network' };
}
