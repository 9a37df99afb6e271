import type { ServicesDocument } from '@tetap/feed';
import { firstDocument } from './firstDocument.js';
import { folderOf } from './folderOf.js';
import { isYoung } from './held.js';
import type { Held } from './held.js';
import { metaOf } from './metaOf.js';
import { seedsOf } from './pageSeeds.js';
import { SERVICES } from './questions/servicesAddress.js';
import { parseInSlices } from './parseInSlices.js';
import { readInSlices } from './readInSlices.js';
import type { Meta } from './result.js';

/** A document of the network, and what is to be said beside it. */
export interface FirstDocument<T> {
  readonly value: T;
  readonly meta: Meta;
}

/** What was found on this page, by folder. */
const lists = new Map<string, Held<ServicesDocument>>();

/**
 * The directory's index as the network gives it now: one request, no retry, checked as every document is; for the
 * length of its `ttl` the same for every directory of a page. Undefined where nobody could ask, and where
 * the answer is no such document: the client says what is wrong.
 * @throws what the network throws, or JSON that is none.
 */
export async function firstServices(feed: string): Promise<FirstDocument<ServicesDocument> | undefined> {
  const folder = folderOf(feed);
  if (folder === undefined) return undefined;
  const known = lists.get(folder);
  const isKnown = known && isYoung(known, Date.now());
  const list = isKnown ? known : await firstDocument({ folder, options: {}, device: Date.now, seeds: seedsOf(folder) }, SERVICES, { parse: parseInSlices, read: readInSlices });
  if (!list) return undefined;
  lists.set(folder, list);
  const meta = metaOf(SERVICES.path, list, Date.now());
  return { value: list.value, meta: isKnown ? { ...meta, source: 'memory' } : meta };
}
