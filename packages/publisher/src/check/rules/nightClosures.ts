import { DAY } from '@tetap/feed';
import { hoursByDay } from '../../compile/hoursByDay.js';
import type { Fault, Rule } from '../rule.js';

/** What has no end is over at midnight (docs/status.md, section 4). A night shift that it closes would be open again until morning, which hardly anybody means (law 1). */
export const nightClosures: Rule = ({ source: { live }, offices, horizon }) => live.overrides.flatMap(({ office, effect, from, until }, index): readonly Fault[] => {
  const data = offices.find(({ source }) => source.id === office)?.data;
  if (!data || until !== undefined || effect === 'open') return [];
  const day = Math.floor(horizon.zone.toLocal(Date.parse(from)) / DAY);
  const hoursOn = hoursByDay(data, horizon);
  // In one stretch across midnight, or in one up to it and another from it on, as around the clock.
  const goesOn = hoursOn(day).some(({ opens, closes }) => closes < opens || (closes === '24:00' && hoursOn(day + 1).some((next) => next.opens === '00:00')));
  return goesOn ? [{
    severity: 'warning', code: 'live.night', record: live, path: `overrides[${index}].from`,
    message: 'Tanpa "until" perubahan ini berakhir tengah malam, padahal kantor buka sampai pagi. Isi "until".',
  }] : [];
});
