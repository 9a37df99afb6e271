import { UNKNOWN } from '@tetap/feed';
import type { Exception } from '@tetap/feed';
import { limits, moves } from './effect.js';
import type { DayPlan } from './view.js';

/** The exception that limits a day with hours to some needs, to urgent ones, or moves it; undefined: none does. */
export function limitOf({ row: { hours }, exception: [dated] }: DayPlan): Exception | undefined {
  return hours !== UNKNOWN && hours.length > 0 && dated && (limits(dated) || moves(dated)) ? dated.entry : undefined;
}
