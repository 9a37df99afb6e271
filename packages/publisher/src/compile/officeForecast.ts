import { forecast, read } from '@tetap/feed';
import type { Forecast, OfficeDocument } from '@tetap/feed';
import { NO_OVERLAY, officeStatus, steadyUntil } from '@tetap/schedule';
import { foretell } from '@tetap/words';
import type { Language } from '@tetap/words';
import { engineDocument } from './engineDocument.js';
import type { Horizon } from './horizon.js';
import { instantText } from './instantText.js';

/** Code units of its JSON. */
const LONGEST = 65_536;

/**
 * What the engine will say of an office until the publication is no longer valid, in `language`, which is Indonesian. It is worked out as if
 * fresh and without an overlay, since nobody uses it otherwise. Undefined where it would be too long to be worth its way, or
 * says something that the format does not take: then a badge waits for the engine.
 */
export function officeForecast(published: OfficeDocument, { zone, generated: from, validUntil: until }: Horizon, language: Language): Forecast | undefined {
  const { data, updated, example } = published;
  const document: OfficeDocument = { ...engineDocument(data), updated, ...(example && { example }) };
  const made = foretell((at) => ({ status: officeStatus(document, NO_OVERLAY, at), until: steadyUntil(document, NO_OVERLAY, at) }), {
    document, from, until, language, longest: LONGEST, write: (at) => instantText(at, zone),
  });
  return made && read(forecast, made, '').issues.length === 0 ? made : undefined;
}
