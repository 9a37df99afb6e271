import { dateOf, FEED_VERSION } from '@tetap/feed';
import type { Interval, Office, OfficeDocument } from '@tetap/feed';
import { weekOf } from '@tetap/schedule';
import type { Horizon } from './horizon.js';

const DAY = 86_400_000;

/** The engine's own answer to when the office serves, so that the precedence of rules lives in one room. */
export function hoursByDay(data: Office, { zone, generated, validUntil }: Horizon): (day: number) => readonly Interval[] {
  const moment = new Date(generated).toISOString();
  const document: OfficeDocument = { version: FEED_VERSION, build: '', generated: moment, updated: moment, validUntil: new Date(validUntil).toISOString(), ttl: 3600, data };
  const known = new Map<string, readonly Interval[]>();
  return (day) => {
    const date = dateOf(day);
    if (!known.has(date)) {
      for (const { date: each, hours } of weekOf(document, zone.toInstant(day * DAY + DAY / 2, 'earlier'))) known.set(each, hours === 'unknown' ? [] : hours);
    }
    return known.get(date) ?? [];
  };
}
