import type { Interval } from '@tetap/feed';
import { minutesOf } from '../../compile/minutesOf.js';
import type { Fault, Rule } from '../rule.js';
import { spanOf } from '../../compile/spanOf.js';
import { dayHoursOf } from '../dayHoursOf.js';

/** A night shift of an emergency room has 12 hours; what is longer was hardly meant. */
const LONGEST_NIGHT = 720;

/** Hours that overlap, that are not in order, that reach through most of the night, or whose queue ends outside them. */
export const intervals: Rule = ({ source }) => {
  const faults = dayHoursOf(source).flatMap(({ record, path, intervals: day }) => [...faultsOf(day), ...orderOf(path, day)].map((fault): Fault => ({ ...fault, record, path })));
  // A profile says the same on several days.
  return faults.filter(({ record, path, message }, index) => faults.findIndex((other) => other.record === record && other.path === path && other.message === message) === index);
};

type Said = Pick<Fault, 'severity' | 'code' | 'message'>;

/** Who writes 1.00 for the afternoon would open the office at night. The shifts of a day may begin with the night's. */
function orderOf(path: string, day: readonly Interval[]): readonly Said[] {
  const early = path.startsWith('rosters') ? undefined : day.find(({ opens }, index) => day.slice(0, index).some((before) => minutesOf(opens) < minutesOf(before.opens)));
  return early ? [{ severity: 'error', code: 'hours.order', message: `Jam ${inWords(early)} lebih awal dari jam yang ditulis sebelumnya. Urutkan dari pagi, dan tulis pukul 1 siang sebagai 13.00.` }] : [];
}

function inWords({ opens, closes }: Interval): string {
  return `${opens}–${closes}`.replace(/:/g, '.');
}

function faultsOf(day: readonly Interval[]): readonly Said[] {
  const sorted = [...day].sort((a, b) => minutesOf(a.opens) - minutesOf(b.opens));
  return sorted.flatMap((interval, index) => {
    const [from, until] = spanOf(interval);
    const shown = inWords(interval);
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
