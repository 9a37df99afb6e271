import { DAY } from '@tetap/feed';
import { hoursByDay } from '../../compile/hoursByDay.js';
import type { Fault, Rule } from '../rule.js';

/** What has no end is over at midnight (docs/status.md, section 4). A night shift that it closes would be open again until morning, which hardly anybody means (law 1). */
export const nightClosures: Rule = ({ source: { live }, offices, horizon }) => live.overrides.flatMap(({ office, effect, from, until }, index): readonly Fault[] => {
  const data = offices.find(({ source }) => source.id === office)?.data;
  if (!data || until !== undefined || effect === 'open') return [];
  const hours = hoursByDay(data, horizon)(Math.floor(horizon.zone.toLocal(Date.parse(from)) / DAY));
  return hours.some(({ opens, closes }) => closes < opens) ? [{
    severity: 'warning', code: 'live.night', record: live, path: `overrides[${index}].from`,
    message: 'Tanpa "until" perubahan ini berakhir tengah malam, padahal kantor buka sampai pagi. Isi "until".',
  }] : [];
});
