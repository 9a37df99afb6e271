import { doubted, object, optional, wholeList } from '../schema/build.js';
import type { Infer, ObjectSchema } from '../schema/schema.js';
import { localTime } from '../localTime.js';
import { UNKNOWN } from '../unknown.js';
import { weekdays } from '../weekdays.js';
import type { Weekday } from '../weekdays.js';

/**
 * One stretch of a service day, half-open: open from `opens` until just before `closes`. A `closes` before
 * `opens` means the next morning; the day on which it starts owns it. `lastQueue` is when the last queue
 * number is given out.
 */
export const interval = object({ opens: localTime, closes: localTime, lastQueue: optional(localTime) }, hasNoLength);
/** As `interval` reads it. */
export interface Interval extends Infer<typeof interval> {}
/** Whether an interval covers no time, which is damage. */
export function hasNoLength({ opens, closes }: { readonly opens: string; readonly closes: string }): boolean {
  return opens === closes || opens === '24:00';
}

/** The intervals of a day; `[]` is closed, `unknown` could not be understood. */
export type Hours = readonly Interval[] | typeof UNKNOWN;

/** A damaged interval loses its whole day, since the rest of the day is then not known either. */
export const hours = wholeList(interval, 12);

/** A missing weekday is closed; a damaged one is unknown. */
export type Week = { readonly [D in Weekday]?: Hours };
const ofAWeek = Object.fromEntries(weekdays.map((day) => [day, doubted<Hours>(hours, UNKNOWN)]));
/** Reads a `Week`. */
export const week: ObjectSchema<Week> = object(ofAWeek);
