import { DAY, dateOf } from '@tetap/feed';
import type { Interval, Office } from '@tetap/feed';
import { weekOf } from '@tetap/schedule';
import { engineDocument } from './engineDocument.js';
import type { Horizon } from './horizon.js';

/** The engine's own answer to when the office serves, so that the precedence of rules lives in one room; undefined: not known. */
export function knownHoursByDay(data: Office, { zone }: Pick<Horizon, 'zone'>): (day: number) => readonly Interval[] | undefined {
  const document = engineDocument(data);
  const known = new Map<string, readonly Interval[] | undefined>();
  return (day) => {
    const date = dateOf(day);
    if (!known.has(date)) {
      for (const { date: each, hours } of weekOf(document, zone.toInstant(day * DAY + DAY / 2, 'earlier'))) known.set(each, hours === 'unknown' ? undefined : hours);
    }
    return known.get(date);
  };
}

/** The same where nobody is on duty on a day of which nothing is known. */
export function hoursByDay(data: Office, horizon: Pick<Horizon, 'zone'>): (day: number) => readonly Interval[] {
  const hoursOn = knownHoursByDay(data, horizon);
  return (day) => hoursOn(day) ?? [];
}
