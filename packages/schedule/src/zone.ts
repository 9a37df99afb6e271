import { INDONESIAN_ZONES } from '@tetap/feed';
import type { Millis } from './status.js';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Wall time in an office's zone; `local` is the reading of the wall clock taken as if it were UTC. */
export interface Zone {
  readonly toLocal: (instant: Millis) => number;
  /**
   * The instant of a wall time. In a daylight-saving gap: the first instant after it. Of a wall time that happens
   * twice: the earlier or the later one, as `side` says.
   */
  readonly toInstant: (local: number, side: 'earlier' | 'later') => Millis;
}

const zones = new Map<string, Zone>();

/** The zone of an IANA id that the feed's reader accepted. */
export function zoneOf(id: string): Zone {
  let zone = zones.get(id);
  if (!zone) zones.set(id, zone = Object.keys(INDONESIAN_ZONES).includes(id) ? fixed(INDONESIAN_ZONES[id as keyof typeof INDONESIAN_ZONES].offset * MINUTE) : shifting(id));
  return zone;
}

function fixed(offset: number): Zone {
  return { toLocal: (instant) => instant + offset, toInstant: (local) => local - offset };
}

function shifting(id: string): Zone {
  const offsetAt = offsets(id);
  return {
    toLocal: (instant) => instant + offsetAt(instant),
    toInstant: (local, side) => {
      // No zone is a day or more from UTC, so the two offsets that may apply are those a day before and after.
      const before = offsetAt(local - DAY);
      const after = offsetAt(local + DAY);
      const early = local - Math.max(before, after);
      const late = local - Math.min(before, after);
      const isEarly = early + offsetAt(early) === local;
      const isLate = late + offsetAt(late) === local;
      if (isEarly || isLate) return isEarly && (side === 'earlier' || !isLate) ? early : late;
      // A gap: the instant of the change lies in (early, late].
      let [low, high] = [early, late];
      while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (offsetAt(middle) === before) low = middle;
        else high = middle;
      }
      return high;
    },
  };
}

/**
 * Offset of a zone at an instant, in milliseconds. Asking `Intl` is slow, so a UTC day that has one offset at both
 * ends keeps it: since 1970 no zone has changed twice within three days (looked up in every zone, up to 2036).
 */
function offsets(id: string): (instant: Millis) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: id, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  });
  const days = new Map<number, number>();
  const ask = (instant: Millis): number => {
    const [month = 0, day, year = 0, hour = 0, minute, second] = (format.format(instant).match(/\d+/g) ?? []).map(Number);
    return Date.UTC(year, month - 1, day, hour % 24, minute, second) - Math.floor(instant / 1000) * 1000;
  };
  return (instant) => {
    const day = Math.floor(instant / DAY);
    let offset = days.get(day);
    if (offset === undefined) {
      const first = ask(day * DAY);
      offset = first === ask((day + 1) * DAY) ? first : NaN;
      if (days.size > 1000) days.clear();
      days.set(day, offset);
    }
    return Number.isNaN(offset) ? ask(instant) : offset;
  };
}
