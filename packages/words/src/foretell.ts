import { ABSENT, foretold } from '@tetap/feed';
import type { Column, Forecast, Foretold, OfficeDocument } from '@tetap/feed';
import { zoneOf } from '@tetap/schedule';
import type { Millis, OfficeStatus } from '@tetap/schedule';
import { describe } from './describe.js';
import type { Speaks } from './messages.js';
import { postUntil } from './postUntil.js';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** Where nobody lives: so the words always name the office's zone, and who reads them leaves that out where it is the visitor's. */
const NOWHERE = -1440;

/** Of what and until when words are found ahead. */
export interface ForetellOptions {
  readonly document: OfficeDocument;
  readonly from: Millis;
  readonly until: Millis;
  readonly language: Speaks<'badge' | 'contact' | 'control' | 'pack'>;
  /** Code units of its JSON. */
  readonly longest: number;
  /** How an instant is written. Default: in UTC. */
  readonly write?: (at: Millis) => string;
}

/**
 * What a card will always say of an office from one instant until another, change by change, as a table that `sayingAt` looks up
 * without engine or language. `ask` gives the status at an instant, and until when no axis of it is another. Undefined where it
 * would be too long to be worth its room.
 */
export function foretell(ask: (at: Millis) => { readonly status: OfficeStatus; readonly until: Millis }, { document, from, until, language, longest, write = (at) => new Date(at).toISOString() }: ForetellOptions): Forecast | undefined {
  const sayings = new Map<string, { readonly place: number; readonly words: Foretold }>();
  const changes: number[] = [];
  for (let at = from, next: Millis; at < until; at = next) {
    const { status, until: steady } = ask(at);
    const words = wordsOf(status, document, language);
    // "Around the clock" is said of a duty that lasts for another day: words change there, no axis does.
    const dayBefore = status.contact.state === 'reachable' ? postUntil(status.contact.duty, status) - DAY : NaN;
    next = Math.min(steady, dayBefore >= at ? dayBefore + 1 : Infinity);
    const saying = sayings.get(words) ?? { place: sayings.size, words: JSON.parse(words) as Foretold };
    sayings.set(words, saying);
    if (saying.place !== changes[changes.length - 1]) changes.push((at - from) / 1000, saying.place);
  }
  const made: Forecast = {
    lang: language.tag, offset: Math.round((zoneOf(document.data.region.zone).toLocal(from) - from) / MINUTE), from: write(from), until: write(until),
    columns: columnsOf([...sayings.values()].map(({ words }) => words)), changes,
  };
  return JSON.stringify(made).length <= longest ? made : undefined;
}

/** As JSON: hour after hour says the same, and is known by it. */
function wordsOf(status: OfficeStatus, document: OfficeDocument, language: ForetellOptions['language']): string {
  const said: Readonly<Record<string, unknown>> = { ...describe(status, language, document, NOWHERE), headlineKey: status.headline };
  return JSON.stringify(Object.fromEntries(Object.keys(foretold).map((name) => [name, said[name]])));
}

function columnsOf(sayings: readonly Foretold[]): Forecast['columns'] {
  return Object.fromEntries(Object.keys(foretold).map((name) => {
    const texts = sayings.map((words) => JSON.stringify(words[name as keyof Foretold]) as string | undefined);
    const different = [...new Set(texts)].filter((text) => text !== undefined);
    const column: Column = { values: different.map((text) => JSON.parse(text) as unknown), rows: texts.map((text) => (text === undefined ? ABSENT : different.indexOf(text))) };
    return [name, column];
  })) as unknown as Forecast['columns'];
}
