import { choice, guardedList, number, object, optional, string, wholeList } from '../schema/build.js';
import type { Infer, ObjectOf, Schema } from '../schema/schema.js';
import { id, languageTag } from '../primitives.js';
import { envelope, envelopeWith } from './envelope.js';
import { contact } from './contact.js';
import { ALL } from './isAbout.js';
import { overlayPromise } from './overlayPromise.js';

/*
 * Of a forecast what a reader needs who shows one saying of it; the whole stands in `forecast.ts`.
 */

/** A sentence or a few, without anything that a page could not show. */
export const line = string(4000);
const said = object({ value: line, lang: optional(languageTag) });

/** What a card always says of an office between two changes: a language's words, ready for text nodes. */
export const foretold = {
  /** One of `headlines`. */
  headlineKey: line,
  tone: choice(['open', 'soon', 'limited', 'online', 'closed', 'unknown']),
  headline: line,
  detail: wholeList(said, 40),
  until: optional(line),
  next: optional(line),
  lastQueue: optional(line),
  today: object({ label: line, hours: line }),
  contact: object({
    role: optional(said),
    when: optional(line),
    ways: wholeList(object({ contact, action: line, shown: line, label: optional(said), cost: optional(line) }), 40),
  }),
  name: said,
  zone: line,
  updated: line,
  example: optional(line),
};
/** As `foretold` reads it. */
export interface Foretold extends ObjectOf<typeof foretold> {}

/** In a column: nothing. */
export const ABSENT = -1;

/** Minutes by which the office's clock is ahead of UTC; `zone` is said to visitors whose clock differs. */
export const offset = number(-1440, 1440);

/** Whether something is said from the beginning on, and each change is later than the one before. */
export function isInOrder(changes: readonly number[]): boolean {
  return changes[0] === 0 && changes.length % 2 === 0 && changes.every((value, place) => place % 2 === 1 || place === 0 || value > changes[place - 2]!);
}

/** One saying out of a table. */
export const saying = object({ words: object(foretold), lang: languageTag, offset });

/** Not looked at as a whole, since a first answer needs one saying of it. */
const anything: Schema = { is: (raw): raw is unknown => raw !== undefined };

/** Of an office and of the overlay as much as shows whether the forecast may be believed. */
export const foretellingOffice = envelopeWith(object({ id, region: object({ live: overlayPromise }) }), { forecast: anything });
/** As `foretellingOffice` reads it. */
export interface ForetellingOffice extends Infer<typeof foretellingOffice> {}

/** Whose status the overlay overrides: everybody's, where that cannot be read (law 1). */
export const mentioningOverlay = envelope(object({
  overrides: guardedList(object({ office: id }), () => ({ office: ALL })),
}));
