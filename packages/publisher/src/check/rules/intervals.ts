import type { Interval } from '@tetap/feed';
import { minutesOf } from '../../compile/minutesOf.js';
import type { Fault, Rule } from '../rule.js';
import { spanOf } from '../../compile/spanOf.js';
import { stretchesOf } from '../stretchesOf.js';

/** A night shift of an emergency room has 12 hours; what is longer was hardly meant. */
const LONGEST_NIGHT = 720;

/** Hours that overlap, that reach through most of the night, or whose queue ends outside them. */
export const intervals: Rule = ({ source }) => {
  const faults = stretchesOf(source).flatMap(({ record, path, intervals: day }) => faultsOf(day).map((fault): Fault => ({ ...fault, record, path })));
  // A profile says the same on several days.
  return faults.filter(({ record, path, message }, index) => faults.findIndex((other) => other.record === record && other.path === path && other.message === message) === index);
};

function faultsOf(day: readonly Interval[]): readonly Pick<Fault, 'severity' | 'code' | 'message'>[] {
  const sorted = [...day].sort((a, b) => minutesOf(a.opens) - minutesOf(b.opens));
  return sorted.flatMap((interval, index) => {
    const [from, until] = spanOf(interval);
    const shown = `${interval.opens}–${interval.closes}`.replace(/:/g, '.');
    const next = sorted[index + 1];
    const queue = interval.lastQueue === undefined ? undefined : minutesOf(interval.lastQueue);
    const late = queue !== undefined && queue < from ? queue + 1440 : queue;
    return [
      ...(next && minutesOf(next.opens) < until ? [{ severity: 'error', code: 'hours.overlap', message: `Jam ${shown} bertumpuk dengan jam berikutnya. Gabungkan atau betulkan.` } as const] : []),
      ...(until > 1440 && until - from > LONGEST_NIGHT ? [{ severity: 'error', code: 'hours.inverted', message: `Jam ${shown} berarti buka sampai besok, lebih dari 12 jam. Betulkan jamnya, atau bagi menjadi dua hari.` } as const] : []),
      ...(late !== undefined && (late <= from || late > until) ? [{ severity: 'error', code: 'hours.last-queue', message: `Batas antrean ${(interval.lastQueue ?? '').replace(':', '.')} di luar jam ${shown}. Betulkan batasnya.` } as const] : []),
    ];
  });
}
