import type { Envelope } from '@tetap/feed';
import { CLOCK_TOLERANCE } from './clockSlack.js';
import { LIVE, officeAddress } from './documents.js';
import { firstDocument } from './firstDocument.js';
import { isYoung } from './held.js';
import type { Origin } from './origin.js';
import { PATIENCE } from './patience.js';
import { firstOf } from './savedOffice.js';
import type { First } from './savedOffice.js';

/**
 * An office's first answer of the network, where all is well: two requests at most, no retry, no clock to correct, no copy that
 * is newer. Undefined for everything else, which is for the part that comes after; it takes over the requests.
 * Null where nothing has come in time.
 * @param signal ends the requests; undefined where other clients of the page may wait for them
 * @throws whatever went wrong
 */
export async function firstOffice(origin: Origin, id: string, signal: AbortSignal | undefined): Promise<First | undefined | null> {
  const { find, device } = origin;
  const address = officeAddress(id);
  const saved = find(address);
  const isSaved = saved && isYoung(saved, device());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<null>((resolve) => { timer = setTimeout(resolve, PATIENCE, null); });
  try {
    // The overlay's address is known before the office says that there is one; whose region has none is not asked.
    const early = saved && !saved.value.data.region.live ? undefined : firstDocument(origin, LIVE, { signal });
    early?.catch(() => undefined);
    const got = isSaved ? saved : await Promise.race([firstDocument(origin, address, { signal }), patience]);
    if (!got) return got;
    const { value } = got;
    const live = value.data.region.live ? await Promise.race([early ?? firstDocument(origin, LIVE, { signal }), patience]) : null;
    if (live === undefined) return undefined;
    const now = device();
    /** Not older than the copy that was there, nor from a time that this device's clock has not reached. */
    const isPlain = (document: Envelope, known = document): boolean =>
      Date.parse(document.generated) >= Date.parse(known.generated) && Date.parse(document.generated) <= now + CLOCK_TOLERANCE;
    return isPlain(value, saved?.value) && (!live || (live.value.build === value.build && isPlain(live.value, find(LIVE)?.value))) ? firstOf(address, got, { document: live?.value, readAt: live?.fetchedAt }, now, false) : undefined;
  } finally {
    clearTimeout(timer);
  }
}
