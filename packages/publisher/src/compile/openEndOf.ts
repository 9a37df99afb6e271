import { DAY } from '@tetap/feed';
import type { Interval, Office, Override } from '@tetap/feed';
import { hoursByDay } from './hoursByDay.js';
import type { Horizon } from './horizon.js';
import { spanOf } from './spanOf.js';

/** Where the service day ends on which an override begins. */
export interface OpenEnd {
  /** Day number in the region's zone. */
  readonly day: number;
  /** When its last hours close, in minutes of that day, after midnight beyond 1440; of a day without hours `-Infinity`. */
  readonly closes: number;
  readonly hoursOn: (day: number) => readonly Interval[];
}

/** Of an override that makes service less and has no end; undefined of every other. */
export function openEndOf({ effect, from, until }: Override, data: Office | undefined, horizon: Pick<Horizon, 'zone'>): OpenEnd | undefined {
  if (!data || until !== undefined || effect === 'open') return undefined;
  const day = Math.floor(horizon.zone.toLocal(Date.parse(from)) / DAY);
  const hoursOn = hoursByDay(data, horizon);
  return { day, closes: Math.max(...hoursOn(day).map((hours) => spanOf(hours)[1])), hoursOn };
}
