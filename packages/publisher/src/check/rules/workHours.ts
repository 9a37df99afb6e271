import { weekdays } from '@tetap/feed';
import type { Week } from '@tetap/feed';
import type { Fault, Rule } from '../rule.js';
import { spanOf } from '../../compile/spanOf.js';

/** Perpres 21/2023: working minutes of a week without breaks, and in Ramadan. */
const USUAL = 2250;
const RAMADAN = 1950;

/** Work hours that do not add up to what the decree says. Service hours are another matter. */
export const workHours: Rule = ({ offices }) => offices.flatMap(({ source: record }) => [
  ...differing(record, 'workHours', record.workHours, USUAL),
  ...(record.seasons ?? []).flatMap((season, index) => differing(record, `seasons[${index}].workHours`, season.workHours, season.during === 'ramadan' ? RAMADAN : USUAL)),
]);

function differing(record: object, path: string, week: Week | undefined, decreed: number): readonly Fault[] {
  if (!week) return [];
  const minutes = weekdays.reduce((sum, day) => {
    const hours = week[day] ?? [];
    return hours === 'unknown' ? sum : hours.reduce((total, interval) => total + spanOf(interval)[1] - spanOf(interval)[0], sum);
  }, 0);
  return minutes === decreed ? [] : [{
    severity: 'warning', code: 'work-hours.sum', record, path,
    message: `Jam kerja seminggu ${inWords(minutes)}. Perpres 21/2023 menetapkan ${inWords(decreed)}, tanpa istirahat. Periksa jamnya.`,
  }];
}

function inWords(minutes: number): string {
  return `${Math.floor(minutes / 60)} jam${minutes % 60 === 0 ? '' : ` ${minutes % 60} menit`}`;
}
