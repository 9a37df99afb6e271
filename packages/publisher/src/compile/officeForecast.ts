import { ABSENT, foretold } from '@tetap/feed';
import type { Column, Forecast, Foretold, OfficeDocument } from '@tetap/feed';
import { NO_OVERLAY, officeStatus, steadyUntil } from '@tetap/schedule';
import type { Millis } from '@tetap/schedule';
import { describe } from '@tetap/words';
import { id } from '@tetap/words/id';
import type { Horizon } from './horizon.js';
import { instantText } from './instantText.js';

const MINUTE = 60_000;
/** Where nobody lives: so the words always name the office's zone, and who reads them leaves that out where it is the visitor's. */
const NOWHERE = -1440;

/**
 * What the engine will say of an office until the publication is no longer valid, in Indonesian. It is worked out as if
 * fresh and without an overlay, since nobody uses it otherwise.
 */
export function officeForecast(published: OfficeDocument, { zone, generated: from, validUntil }: Horizon): Forecast {
  const { heartbeat: _, ...envelope } = published;
  const { live: __, ...region } = published.data.region;
  const document: OfficeDocument = { ...envelope, data: { ...published.data, region } };
  const sayings = new Map<string, { readonly place: number; readonly words: Foretold }>();
  const changes: number[] = [];
  for (let at = from; at < validUntil; at = steadyUntil(document, NO_OVERLAY, at)) {
    const words = wordsAt(document, at);
    const key = JSON.stringify(words);
    const saying = sayings.get(key) ?? { place: sayings.size, words };
    sayings.set(key, saying);
    if (saying.place !== changes[changes.length - 1]) changes.push((at - from) / 1000, saying.place);
  }
  return {
    lang: id.tag, offset: Math.round((zone.toLocal(from) - from) / MINUTE), from: instantText(from, zone), until: instantText(validUntil, zone),
    columns: columnsOf([...sayings.values()].map(({ words }) => words)), changes,
  };
}

function wordsAt(document: OfficeDocument, at: Millis): Foretold {
  const status = officeStatus(document, NO_OVERLAY, at);
  const said: Readonly<Record<string, unknown>> = { ...describe(status, id, document, NOWHERE), headlineKey: status.headline };
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
