import { choice, guardedList, number, object, optional, string, wholeList } from '../schema/build.js';
import type { Infer, ObjectOf, Schema } from '../schema/schema.js';
import { id, instant, languageTag } from '../primitives.js';
import { envelope, envelopeWith } from './envelope.js';
import { contact } from './contact.js';
import { ALL } from './isAbout.js';
import { overlayPromise } from './overlayPromise.js';

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
export interface Foretold extends ObjectOf<typeof foretold> {}

/** In a column: nothing. */
export const ABSENT = -1;

const column = (value: Schema): Schema<Column> => object({ values: wholeList(value, 500), rows: wholeList(number(ABSENT, 499), 2000) });
/** The different values that a field has, and for each saying the index of its own; -1 for none. */
export interface Column<T = unknown> {
  readonly values: readonly T[];
  readonly rows: readonly number[];
}
const columns = Object.fromEntries(Object.entries(foretold).map(([name, value]) => [name, column(value)])) as
  { readonly [F in keyof Foretold]-?: Schema<Column<NonNullable<Foretold[F]>>> };

/**
 * What will be said of an office in the coming days if the overlay says nothing of it, worked out at publication: a first
 * answer for who has no engine yet. It says what `data` says, so it is no fact of its own, and damage loses it as a whole.
 */
export const forecast = object({
  /** Of its words. */
  lang: languageTag,
  /** Minutes by which the office's clock is ahead of UTC; `zone` is said to visitors whose clock differs. */
  offset: number(-1440, 1440),
  from: instant,
  until: instant,
  /** Sayings, field by field. */
  columns: object(columns),
  /** What is said when: seconds after `from`, in order, each followed by the saying's place in the columns. */
  changes: wholeList(number(0, 86_400 * 400, false), 8000),
}, ({ columns, changes }) => {
  const count = columns.headline.rows.length;
  const isWhole = Object.entries(columns).every(([name, { values, rows }]) =>
    rows.length === count && rows.every((index) => (index === ABSENT ? 'optional' in foretold[name as keyof Foretold] : index < values.length)));
  const isOrdered = changes[0] === 0 && changes.length % 2 === 0
    && changes.every((value, place) => (place % 2 ? value in columns.headline.rows : place === 0 || value > changes[place - 2]!));
  return isWhole && isOrdered ? undefined : 'a value for every field that needs one, and each change later than the one before';
});
export interface Forecast extends Infer<typeof forecast> {}

/** Of an office and of the overlay as much as shows whether the forecast may be believed. */
export const foretellingOffice = envelopeWith(object({ id, region: object({ live: overlayPromise }) }), { forecast });
export interface ForetellingOffice extends Infer<typeof foretellingOffice> {}

/** Whose status the overlay overrides: everybody's, where that cannot be read (law 1). */
export const mentioningOverlay = envelope(object({
  overrides: guardedList(object({ office: id }), () => ({ office: ALL })),
}));
