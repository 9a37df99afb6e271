import { UNKNOWN } from '@tetap/feed';
import type { Exception } from '@tetap/feed';
import type { DayPlan } from './view.js';

/** The exception that limits a day with hours to some needs, to urgent ones, or moves it; undefined: none does. */
export function limitOf({ row: { hours }, exception: [dated] }: DayPlan): Exception | undefined {
  const { entry } = dated ?? {};
  return hours !== UNKNOWN && hours.length > 0 && entry && ['limited', 'urgent', 'moved'].includes(entry.effect) ? entry : undefined;
}
