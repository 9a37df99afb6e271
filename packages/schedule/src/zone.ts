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
    const fixed = (INDONESIAN_ZONES as { readonly [id: string]: { readonly offset: number } | undefined })[id];
    zones.set(id, zone = inZone(fixed ? () => fixed.offset * MINUTE : offsets(id)));
  }
  return zone;
}

function inZone(offsetAt: (instant: Millis) => number): Zone {
  return {
    toLocal: (instant) => instant + offsetAt(instant),
    toInstant(local, side) {
      // No zone is a day or more from UTC, so at most one change of offset bears on this time: it comes in (from, change].
      let from = local - DAY;
      let change = local + DAY;
      const before = offsetAt(from);
      const after = offsetAt(change);
      while (before !== after && change - from > 1) {
        const middle = Math.floor((from + change) / 2);
        if (offsetAt(middle) === before) from = middle;
        else change = middle;
      }
      const early = local - before;
      const late = local - after;
      const isOver = late >= change;
      // In a gap the one is over before the change, the other not begun.
      return early < change && !(isOver && side === 'later') ? early : isOver ? late : change;
    },
  };
}

/** Offset of a zone at an instant, in milliseconds. Making the formatter is what costs most, so each zone has one. */
function offsets(id: string): (instant: Millis) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: id, hour12: false, year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  });
  return (instant) => {
    const [month, day, year, hour, minute, second] = format.format(instant).match(/\d+/g)!.map(Number) as [number, number, number, number, number, number];
    // `Date.UTC` takes the years before 100 for those of 1900.
    return new Date(0).setUTCFullYear(year, month - 1, day) + ((hour % 24) * 60 + minute) * MINUTE + (second - Math.floor(instant / 1000)) * 1000;
  };
}
