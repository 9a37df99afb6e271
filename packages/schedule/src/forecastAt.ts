import { ABSENT, foretellingOffice, isAbout, isRecord, mentioningOverlay, readFeedDocument } from '@tetap/feed';
import type { Foretold, ForetellingOffice } from '@tetap/feed';
import { covers } from './period.js';
import { proofOf, provenBy } from './proof.js';
import type { Millis } from './status.js';

/** What a publication said ahead of an instant. */
export interface Saying {
  readonly words: Foretold;
  /** Of the words. */
  readonly lang: string;
  /** Minutes by which the office's clock is ahead of UTC. */
  readonly offset: number;
  /** Until when it stands if nothing new is published. */
  readonly until: Millis;
  readonly example: boolean | undefined;
}

/**
 * What the office's document foretold for `now`, as a first answer before there is an engine. Undefined wherever that might
 * not be what the engine will say: no forecast, another office, anything not fresh (law 2), or an overlay that overrides this office. Notices change no
 * status: a card shows them in a room of their own, once there is an engine.
 *
 * @param office The document as it came from the network, parsed.
 * @param overlay The same of `live.json`, read just now; undefined where there is none.
 */
export function forecastAt(id: string, office: unknown, overlay: unknown, now: Millis): Saying | undefined {
  const document = readOnce(office);
  const live = readFeedDocument(mentioningOverlay, overlay, '').document;
  const isSpokenOf = live?.data.overrides.some((override) => isAbout(override.office, id));
  if (document?.data.id !== id || isSpokenOf) return undefined;
  const { validUntil, forecast: { lang, offset, from, until, columns, changes }, example } = document;
  const told = { from: Date.parse(from), until: Math.min(Date.parse(until), Date.parse(validUntil)) };
  const proven = provenBy(proofOf(document, live, document.data.region.live?.ttl), live && now);
  if (!covers(told, now) || !covers(proven, now)) return undefined;
  const begins = (place: number): Millis => told.from + (changes[place] ?? Infinity) * 1000;
  let place = 0;
  while (begins(place + 2) <= now) place += 2;
  const words = Object.fromEntries(Object.entries(columns).flatMap(([name, { values, rows }]) => {
    const index = rows[changes[place + 1]!]!;
    return index === ABSENT ? [] : [[name, values[index]]];
  })) as unknown as Foretold;
  return { words, lang, offset, until: Math.min(told.until, begins(place + 2)), example };
}

const known = new WeakMap<object, ForetellingOffice | undefined>();

/** Each document that was parsed is read once, however many badges ask. */
function readOnce(office: unknown): ForetellingOffice | undefined {
  if (!isRecord(office)) return undefined;
  if (!known.has(office)) known.set(office, readFeedDocument(foretellingOffice, office, '').document);
  return known.get(office);
}
