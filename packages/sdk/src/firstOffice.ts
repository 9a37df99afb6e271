import type { Envelope, LiveDocument, OfficeDocument } from '@tetap/feed';
import { NO_OVERLAY } from '@tetap/schedule';
import type { Millis } from '@tetap/schedule';
import type { OfficeView } from './client.js';
import { CLOCK_TOLERANCE } from './clockSlack.js';
import { LIVE, officeAddress } from './documents.js';
import type { Address } from './documents.js';
import { isYoung } from './held.js';
import type { Held } from './held.js';
import { firstRequest } from './firstRequest.js';
import { metaOf } from './metaOf.js';
import { officeView } from './officeView.js';
import type { Origin } from './origin.js';
import { PATIENCE } from './patience.js';
import { readRaw } from './readRaw.js';
import type { ReadDocument } from './readRaw.js';
import type { Meta } from './result.js';

/** A view, and what it rests on. */
export interface First {
  readonly view: OfficeView;
  readonly meta: Meta;
}

/** What this device knows of an office before it asks; never as fresh while something is to be asked (law 2). Nothing where an answer has come already. */
export function savedOffice({ find, device, seeds }: Origin, id: string): First | undefined {
  const address = officeAddress(id);
  const held = seeds.get(address.path)?.json === undefined ? find(address) : undefined;
  return held && answerOfSaved(address, held, find(LIVE), device());
}

/** What is said at `now` of an office's copy, beside what was saved of the overlay: a copy of that proves nothing. */
export function answerOfSaved(address: Address<OfficeDocument>, held: Held<OfficeDocument>, live: Held<LiveDocument> | undefined, now: Millis): First {
  return firstOf(address, held, { document: live?.value, readAt: undefined }, now, !isYoung(held, now));
}

/**
 * An office's first answer of the network, where all is well: two requests at most, no retry, no clock to correct, no copy that
 * is newer. Undefined for everything else, which is for the part that comes after; it takes over the requests.
 * Null where nothing has come in time.
 * @param signal ends the requests, whoever else waits for them: of the client
 * @throws whatever went wrong
 */
export async function firstOffice(origin: Origin, id: string, signal: AbortSignal): Promise<First | undefined | null> {
  const { find, device } = origin;
  const address = officeAddress(id);
  const saved = find(address);
  const isSaved = saved && isYoung(saved, device());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<null>((resolve) => { timer = setTimeout(resolve, PATIENCE, null); });
  try {
    // The overlay's address is known before the office says that there is one; whose region has none is not asked.
    const early = saved && !saved.value.data.region.live ? undefined : ask(origin, LIVE, signal);
    early?.catch(() => undefined);
    const got = isSaved ? saved : await Promise.race([ask(origin, address, signal), patience]);
    if (!got) return got;
    const { value } = got;
    const live = value.data.region.live ? await Promise.race([early ?? ask(origin, LIVE, signal), patience]) : null;
    if (live === undefined) return undefined;
    const now = device();
    /** Not older than the copy that was there, nor from a time that this device's clock has not reached. */
    const isPlain = (document: Envelope, known = document): boolean =>
      Date.parse(document.generated) >= Date.parse(known.generated) && Date.parse(document.generated) <= now + CLOCK_TOLERANCE;
    return isPlain(value, saved?.value) && (!live || (live.value.build === value.build && isPlain(live.value, find(LIVE)?.value))) ? firstOf(address, got, live ? { document: live.value, readAt: live.fetchedAt } : NO_OVERLAY, now, false) : undefined;
  } finally {
    clearTimeout(timer);
  }
}

function firstOf({ path }: Address<OfficeDocument>, held: Held<OfficeDocument>, overlay: OfficeView['overlay'], now: Millis, doubt: boolean): First {
  return {
    view: officeView(held.value, overlay, { source: 'device', confident: false }, doubt, held.fetchedAt, Math.floor(now)),
    meta: metaOf(path, held, now, doubt),
  };
}

/** The document in a first request, read. */
async function ask<T extends Envelope>(origin: Origin, address: Address<T>, signal: AbortSignal): Promise<Held<T> | undefined> {
  const seed = await firstRequest(origin, address.path, address.limit, { signal });
  if (!seed.read && seed.json !== undefined) {
    const { value, issues } = readRaw(seed.json, address);
    if (value) Object.assign(seed, { address, read: { value, issues } });
  }
  const { read, endedAt } = seed;
  return read && { ...read as ReadDocument<T>, fetchedAt: endedAt!, from: 'network' };
}
