import { foretellingOffice, isAbout, isOfOtherMajor, isRecord, mentioningOverlay, visit } from '@tetap/feed';
import type { ForetellingOffice, Schema } from '@tetap/feed';
import { covers } from './period.js';
import { proofOf, provenBy } from './proof.js';
import { sayingAt } from './sayingAt.js';
import type { Saying } from './sayingAt.js';
import type { Millis } from './status.js';

export { sayingAt };
export type { Saying };

/**
 * What the office's document foretold for `now`, as a first answer before there is an engine. Undefined wherever that might
 * not be what the engine will say: no forecast, another office, anything not fresh (law 2), an overlay that overrides this office, or an
 * example that does not say so. Notices change no status: a card shows them in a room of their own, once there is an engine.
 *
 * @param office The document as it came from the network, parsed.
 * @param overlay The same of `live.json`, read just now; undefined where there is none.
 */
export function forecastAt(id: string, office: unknown, overlay: unknown, now: Millis): Saying | undefined {
  const document = readOnce(office);
  const live = documentIn(mentioningOverlay, overlay);
  const isSpokenOf = live?.data.overrides.some((override) => isAbout(override.office, id));
  if (document?.data.id !== id || isSpokenOf) return undefined;
  const proven = provenBy(proofOf(document, live, document.data.region.live?.ttl), live && now);
  const saying = covers(proven, now) ? sayingAt(document.forecast, now, Date.parse(document.validUntil)) : undefined;
  return document.example && !saying?.words.example ? undefined : saying;
}

const known = new WeakMap<object, ForetellingOffice | undefined>();

/** Each document that was parsed is read once, however many badges ask. */
function readOnce(office: unknown): ForetellingOffice | undefined {
  if (!isRecord(office)) return undefined;
  if (!known.has(office)) known.set(office, documentIn(foretellingOffice, office));
  return known.get(office);
}

/** As `readFeedDocument`, without a word of what is wrong: before there is a client nobody tells it. */
function documentIn<T>(schema: Schema<T>, raw: unknown): T | undefined {
  return isOfOtherMajor(raw) ? undefined : visit(schema, raw);
}
