import type { Envelope, Service, ServiceDocument } from '@tetap/feed';
import type { Address } from '../documents.js';
import type { FeedAccess } from '../keeping/feedAccess.js';
import { latestOf } from '../result.js';
import type { Result } from '../result.js';
import { addressesOf } from './namedBy.js';

/** A service; what it names and the overlay have then been read too, as far as they could be. */
export async function readService({ cache, awaitOverlay, renewed }: FeedAccess, address: Address<ServiceDocument>, signal: AbortSignal): Promise<Result<ServiceDocument>> {
  const early = awaitOverlay(signal);
  /** Not waiting for the overlay to begin with, which tells what of this is to be read again. */
  const read = async (wanted: Address<Envelope>): Promise<unknown> => {
    const answer = await cache.read(wanted, signal);
    await early;
    return renewed(wanted, answer, signal);
  };
  const readNamed = (service: Service): Promise<unknown> => Promise.all([early, ...addressesOf(service).map(read)]);

  const first = await cache.read(address, signal);
  const before = latestOf(first);
  if (!before) return first;
  await readNamed(before.data);
  const result = await renewed(address, first, signal);
  const service = latestOf(result)!;
  if (service !== before) await readNamed(service.data);
  return result;
}
