import type { Instant } from '@tetap/feed';
import type { Millis, Zone } from '@tetap/schedule';

const MINUTE = 60_000;

/** An instant as people of its zone read it: `2026-11-27T08:00:00+07:00`. */
export function instantText(instant: Millis, zone: Zone): Instant {
  const offset = Math.round((zone.toLocal(instant) - instant) / MINUTE);
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  // Not `local`: offsets are written in whole minutes, and zones of long ago have seconds.
  const wall = new Date(instant + offset * MINUTE).toISOString().replace(/(\.000)?Z$/, '');
  return `${wall}${offset < 0 ? '-' : '+'}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`;
}
