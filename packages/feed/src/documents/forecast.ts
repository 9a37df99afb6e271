import { number, object, wholeList } from '../schema/build.js';
import type { Infer, Schema } from '../schema/schema.js';
import { instant, languageTag } from '../primitives.js';
import { ABSENT, foretold, isInOrder, offset } from './foretold.js';
import type { Foretold } from './foretold.js';

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
 * answer for who has no engine yet. It says what `data` says, so it is no fact of its own.
 */
export const forecast = object({
  /** Of its words. */
  lang: languageTag,
  offset,
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
  return isWhole && isInOrder(changes) && changes.every((value, place) => place % 2 === 0 || value in columns.headline.rows)
    ? undefined : 'a value for every field that needs one, and each change later than the one before';
});
/** As `forecast` reads it. */
export interface Forecast extends Infer<typeof forecast> {}
