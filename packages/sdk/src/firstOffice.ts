import type { Envelope } from '@tetap/feed';
import { NO_OVERLAY } from '@tetap/schedule';
import type { Millis } from '@tetap/schedule';
import type { OfficeView } from './client.js';
import { LIVE, officeAddress } from './documents.js';
import type { Address } from './documents.js';
import { isYoung } from './held.js';
import type { Held } from './held.js';
import { linkSignals } from './linkSignals.js';
import { officeView } from './officeView.js';
import type { Origin, Seed } from './origin.js';
import { readRaw, readText } from './readRaw.js';
import type { ReadDocument } from './readRaw.js';
import type { Meta } from './result.js';
import { fetchOnce } from './transports/fetchOnce.js';

/** Milliseconds until somebody who waits is told something, be it that there is nothing yet. */
export const PATIENCE = 4000;

/** How far a device's clock may lag behind the feed's publication before it is not believed. */
export const CLOCK_TOLERANCE = 120_000;

/** A view, and what it rests on. */
export interface First {
  readonly view: OfficeView;
  readonly meta: Meta;
}

/** What this device knows of an office before it asks; never as fresh while something is to be asked (law 2). */
export function savedOffice({ find, device }: Origin, id: string): First | undefined {
  const address = officeAddress(id);
  const held = find(address);
  return held && firstOf(address, held, { document: find(LIVE)?.value, readAt: undefined }, device(), !isYoung(held, device()));
}

/**
 * An office's first answer of the network, where all is well: two requests at most, no retry, no clock to correct, no copy that
 * is newer. Undefined for everything else, which is for the part that comes after; it takes over the requests.
 * Null where nothing has come in time.
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
    const { value, issues } = got;
    const live = value.data.region.live ? await Promise.race([early ?? ask(origin, LIVE, signal), patience]) : null;
    if (live === undefined) return undefined;
    const now = device();
    /** Not older than the copy that was there, nor from a time that this device's clock has not reached. */
    const isPlain = (document: Envelope, known = document): boolean =>
      Date.parse(document.generated) >= Date.parse(known.generated) && Date.parse(document.generated) <= now + CLOCK_TOLERANCE;
    return isPlain(value, saved?.value) && (!live || (live.value.build === value.build && isPlain(live.value, find(LIVE)?.value))) ? firstOf(address, { value, issues, ...(isSaved ? saved : { fetchedAt: now, from: 'network' }) }, live ? { document: live.value, readAt: now } : NO_OVERLAY, now, false) : undefined;
  } finally {
    clearTimeout(timer);
  }
}

function firstOf(address: Address<OfficeView['document']>, { value, issues, fetchedAt, from }: Held<OfficeView['document']>, overlay: OfficeView['overlay'], now: Millis, doubt: boolean): First {
  return {
    view: officeView(value, overlay, { source: 'device', confident: false }, doubt, Math.floor(now)),
    meta: { document: address.path, fetchedAt, age: now - fetchedAt, freshness: now >= Date.parse(value.validUntil) ? 'expired' : doubt ? 'aging' : 'fresh', source: from, issues },
  };
}

/** One request, without retry, within the time limit. Asked twice in a moment, it is one. */
async function ask<T extends Envelope>({ folder, options: { transport = fetchOnce, timeout = 15_000 }, device, seeds }: Origin, address: Address<T>, signal: AbortSignal): Promise<ReadDocument<T> | undefined> {
  const { path, limit } = address;
  const known = seeds.get(path);
  const isNew = !known || device() - known.endedAt! > PATIENCE;
  const seed = isNew ? { address, startedAt: device(), answer: Promise.resolve() } as Seed : known;
  if (isNew) {
    const request = linkSignals(signal);
    const timer = setTimeout(() => { request.abort(); }, timeout);
    seed.answer = (async () => {
      try {
        // The page's own preload of the document, if there is a page, and one on it.
        const preload = (globalThis as { readonly document?: Document }).document?.querySelector<HTMLLinkElement>(`link[href$="${path}"]`);
        const response = seed.response = await transport({ url: folder + path, signal: request.signal, timeout, preload });
        // Whatever else it is, the part that comes after says what.
        if (response.status !== 200) return;
        const text = seed.text = (await readText(response, limit))!;
        const { value, issues } = readRaw(JSON.parse(text), address);
        if (value) seed.read = { value, issues };
      } finally {
        seed.endedAt = device();
        clearTimeout(timer);
      }
    })();
    seeds.set(path, seed);
  }
  await seed.answer;
  return seed.read as ReadDocument<T> | undefined;
}
