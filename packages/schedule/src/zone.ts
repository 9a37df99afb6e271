import { INDONESIAN_ZONES } from '@tetap/feed';
import type { Millis } from './status.js';
import { DAY, MINUTE } from './units.js';

/** Wall time in an office's zone; `local` is the reading of the wall clock taken as if it were UTC. */
export interface Zone {
  readonly toLocal: (instant: Millis) => number;
  /**
   * The instant of a wall time. In a daylight-saving gap: the first instant after it. Of a wall time that happens
   * twice: the earlier one, unless `side` says `later`.
   */
  readonly toInstant: (local: number, side?: 'earlier' | 'later') => Millis;
}

const zones = new Map<string, Zone>();

/** The zone of an IANA id that the feed's reader accepted. */
export function zoneOf(id: string): Zone {
  let zone = zones.get(id);
  if (!zone) {
    const fixed = Object.entries(INDONESIAN_ZONES).find(([name]) => name === id)?.[1].offset;
    zones.set(id, zone = fixed ? inZone(() => fixed * MINUTE) : inZone(offsets(id)));
  }
  return zone;
}

function inZone(offsetAt: (instant: Millis) => number): Zone {
  return {
    toLocal: (instant) => instant + offsetAt(instant),
    toInstant(local, side) {
      // No zone is a day or more from UTC, so the two offsets that may apply are those a day before and after.
      const before = offsetAt(local - DAY);
      const after = offsetAt(local + DAY);
      let early = local - Math.max(before, after);
      let late = local - Math.min(before, after);
      const isLate = late + offsetAt(late) === local;
      if (early + offsetAt(early) === local) return isLate && side === 'later' ? late : early;
      // In a gap the instant of the change lies in (early, late].
      while (!isLate && late - early > 1) {
        const middle = Math.floor((early + late) / 2);
        if (offsetAt(middle) === before) early = middle;
        else late = middle;
      }
      return late;
    },
  };
}

/** Offset of a zone at an instant, in milliseconds. Making the formatter is what costs most, so each zone has one. */
function offsets(id: string): (instant: Millis) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: id, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  });
  return (instant) => {
    const [month, day, year, hour, minute, second] = format.format(instant).match(/\d+/g)!.map(Number) as [number, number, number, number, number, number];
    return Date.UTC(year, month - 1, day, hour % 24, minute, second) - Math.floor(instant / 1000) * 1000;
  };
}
