import { ABSENT, isInOrder, saying, visit } from '@tetap/feed';
import type { Forecast, Foretold } from '@tetap/feed';
import { covers } from './period.js';
import type { Millis } from './status.js';

/** What was found ahead of an instant. */
export interface Saying {
  readonly words: Foretold;
  /** Of the words. */
  readonly lang: string;
  /** Minutes by which the office's clock is ahead of UTC. */
  readonly offset: number;
  /** Until when it stands if nothing new is read. */
  readonly until: Millis;
}

/**
 * What a table of sayings has for `now`; undefined before its beginning, and from its end on, which is at `end` at the latest. Only what is found is
 * checked, which is a hundredth of the table and takes as little time; damage gives nothing.
 *
 * @param table A `Forecast`, or whatever stands in its place.
 */
export function sayingAt(table: unknown, now: Millis, end = Infinity): Saying | undefined {
  try {
    const { lang, offset, from, until, columns, changes } = table as Forecast;
    const told = { from: Date.parse(from), until: Math.min(Date.parse(until), end) };
    if (!covers(told, now) || !isInOrder(changes)) return undefined;
    // Rounded, since a change may come a millisecond after a second.
    const begins = (place: number): Millis => told.from + Math.round((changes[place] ?? Infinity) * 1000);
    let place = 0;
    while (begins(place + 2) <= now) place += 2;
    const words = Object.fromEntries(Object.entries(columns).flatMap(([name, { values, rows }]) => {
      const index = rows[changes[place + 1]!]!;
      return index === ABSENT ? [] : [[name, values[index] ?? null]];
    }));
    const found = visit(saying, { words, lang, offset });
    return found && { ...found, until: Math.min(told.until, begins(place + 2)) };
  } catch {
    return undefined;
  }
}
