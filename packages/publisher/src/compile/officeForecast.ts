import { ABSENT, forecast, foretold, read } from '@tetap/feed';
import type { Column, Forecast, Foretold, OfficeDocument } from '@tetap/feed';
import { lookAhead, NO_OVERLAY, officeStatus, steadyUntil } from '@tetap/schedule';
import type { Millis, OfficeStatus } from '@tetap/schedule';
import { describe } from '@tetap/words';
import type { Language } from '@tetap/words';
import { engineDocument } from './engineDocument.js';
import type { Horizon } from './horizon.js';
import { instantText } from './instantText.js';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** Code units of its JSON. */
const LONGEST = 65_536;
/** Where nobody lives: so the words always name the office's zone, and who reads them leaves that out where it is the visitor's. */
const NOWHERE = -1440;

/**
 * What the engine will say of an office until the publication is no longer valid, in `language`, which is Indonesian. It is worked out as if
 * fresh and without an overlay, since nobody uses it otherwise. Undefined where it would be too long to be worth its way, or
 * says something that the format does not take: then a badge waits for the engine.
 */
export function officeForecast(published: OfficeDocument, { zone, generated: from, validUntil }: Horizon, language: Language): Forecast | undefined {
  const { data, updated, example } = published;
  const document: OfficeDocument = { ...engineDocument(data), updated, ...(example && { example }) };
  const sayings = new Map<string, { readonly place: number; readonly words: Foretold }>();
  const changes: number[] = [];
  for (let at = from, next: Millis; at < validUntil; at = next) {
    const status = officeStatus(document, NO_OVERLAY, at);
    const words = wordsOf(status, document, language);
    // "Around the clock" is said of a duty that lasts for another day: words change there, no axis does.
    const dayBefore = status.contact.state === 'reachable' ? status.contact.until - DAY : NaN;
    next = Math.min(steadyUntil(document, NO_OVERLAY, at), dayBefore >= at ? dayBefore + 1 : Infinity);
    const key = JSON.stringify(words);
    const saying = sayings.get(key) ?? { place: sayings.size, words };
    sayings.set(key, saying);
    if (saying.place !== changes[changes.length - 1]) changes.push((at - from) / 1000, saying.place);
  }
  const made: Forecast = {
    lang: language.tag, offset: Math.round((zone.toLocal(from) - from) / MINUTE), from: instantText(from, zone), until: instantText(validUntil, zone),
    columns: columnsOf([...sayings.values()].map(({ words }) => words)), changes,
  };
  return JSON.stringify(made).length <= LONGEST && read(forecast, made, '').issues.length === 0 ? made : undefined;
}

function wordsOf(status: OfficeStatus, document: OfficeDocument, language: Language): Foretold {
  const said: Readonly<Record<string, unknown>> = { ...describe(status, language, document, NOWHERE, lookAhead(document, NO_OVERLAY, status.at)), headlineKey: status.headline };
  return JSON.parse(JSON.stringify(Object.fromEntries(Object.keys(foretold).map((name) => [name, said[name]])))) as Foretold;
}

function columnsOf(sayings: readonly Foretold[]): Forecast['columns'] {
  return Object.fromEntries(Object.keys(foretold).map((name) => {
    const texts = sayings.map((words) => JSON.stringify(words[name as keyof Foretold]) as string | undefined);
    const different = [...new Set(texts)].filter((text) => text !== undefined);
    const column: Column = { values: different.map((text) => JSON.parse(text) as unknown), rows: texts.map((text) => (text === undefined ? ABSENT : different.indexOf(text))) };
    return [name, column];
  })) as unknown as Forecast['columns'];
}
