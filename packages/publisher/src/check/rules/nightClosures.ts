import { DAY } from '@tetap/feed';
import { hoursByDay } from '../../compile/hoursByDay.js';
import type { Fault, Rule } from '../rule.js';

/**
 * What has no end is over at the end of its service day (docs/status.md, section 4). An office whose hours go on in the next day's, as around the clock,
 * would be open again from midnight on, which hardly anybody means (law 1).
 */
export const nightClosures: Rule = ({ source: { live }, offices, horizon }) => live.overrides.flatMap(({ office, effect, from, until }, index): readonly Fault[] => {
  const data = offices.find(({ source }) => source.id === office)?.data;
  if (!data || until !== undefined || effect === 'open') return [];
  const day = Math.floor(horizon.zone.toLocal(Date.parse(from)) / DAY);
  const hoursOn = hoursByDay(data, horizon);
  const goesOn = hoursOn(day).some(({ closes }) => closes === '24:00') && hoursOn(day + 1).some(({ opens }) => opens === '00:00');
  return goesOn ? [{
    severity: 'warning', code: 'live.night', record: live, path: `overrides[${index}].from`,
    message: 'Tanpa "until" perubahan ini berakhir tengah malam, padahal kantor buka sampai pagi. Isi "until".',
  }] : [];
});
