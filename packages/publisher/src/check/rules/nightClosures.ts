import { DAY } from '@tetap/feed';
import { hoursByDay } from '../../compile/hoursByDay.js';
import { spanOf } from '../../compile/spanOf.js';
import type { Fault, Rule } from '../rule.js';

/** Of a day. */
const MINUTES = 1440;

/**
 * What has no end is over at the end of its service day (docs/status.md, section 4). An office whose hours go on there in the next day's, as around the clock
 * or in shifts, would be open again from then on, which hardly anybody means (law 1).
 */
export const nightClosures: Rule = ({ source: { live }, offices, horizon }) => live.overrides.flatMap(({ office, effect, from, until }, index): readonly Fault[] => {
  const data = offices.find(({ source }) => source.id === office)?.data;
  if (!data || until !== undefined || effect === 'open') return [];
  const day = Math.floor(horizon.zone.toLocal(Date.parse(from)) / DAY);
  const hoursOn = hoursByDay(data, horizon);
  const end = Math.max(...hoursOn(day).map((hours) => spanOf(hours)[1])) - MINUTES;
  const goesOn = end >= 0 && hoursOn(day + 1).some((hours) => spanOf(hours)[0] <= end && end < spanOf(hours)[1]);
  return goesOn ? [{
    severity: 'warning', code: 'live.night', record: live, path: `overrides[${index}].from`,
    message: 'Tanpa "until" perubahan ini berakhir bersama jam layanan hari itu, padahal kantor terus buka. Isi "until".',
  }] : [];
});
