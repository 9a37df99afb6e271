import { openEndOf } from '../../compile/openEndOf.js';
import { spanOf } from '../../compile/spanOf.js';
import type { Fault, Rule } from '../rule.js';

/** Of a day. */
const MINUTES = 1440;

/**
 * What has no end is over at the end of its service day (docs/status.md, section 4). An office whose hours go on there in the next day's, as around the clock
 * or in shifts, would be open again from then on, which hardly anybody means (law 1).
 */
export const nightClosures: Rule = ({ source: { live }, offices, horizon }) => live.overrides.flatMap((override, index): readonly Fault[] => {
  const end = openEndOf(override, offices.find(({ source }) => source.id === override.office)?.data, horizon);
  if (!end) return [];
  const tail = end.closes - MINUTES;
  const goesOn = tail >= 0 && end.hoursOn(end.day + 1).map(spanOf).some(([from, until]) => from <= tail && tail < until);
  return goesOn ? [{
    severity: 'warning', code: 'live.night', record: live, path: `overrides[${index}].from`,
    message: 'Tanpa "until" perubahan ini berakhir bersama jam layanan hari itu, padahal kantor terus buka. Isi "until".',
  }] : [];
});
