import { dateOf } from '@tetap/feed';
import { calendarOf } from '@tetap/feed/calendars';
import type { Rule } from '../rule.js';

/** Turns by working days are counted over the holidays since the anchor, so each year since then must be listed. */
export const anchors: Rule = ({ source, horizon }) => {
  const asOf = new Date(horizon.generated).toISOString();
  const known = (year: number): boolean => source.holidays.years.includes(year) && calendarOf(year, asOf) !== undefined;
  const thisYear = Number(dateOf(horizon.today).slice(0, 4));
  return source.offices.flatMap((record) => (record.rosters ?? []).flatMap(({ turn, anchor }, index) => {
    const first = Number(anchor.slice(0, 4));
    const missing = Array.from({ length: Math.max(0, thisYear - first + 1) }, (_, step) => first + step).filter((year) => !known(year));
    return turn === 'working-day' && missing.length > 0 ? [{
      severity: 'error' as const, code: 'roster.anchor', record, path: `rosters[${index}].anchor`,
      message: `Giliran dihitung sejak ${anchor}, tetapi hari libur tahun ${missing.join(', ')} tidak ada di holidays.yaml. Majukan tanggalnya.`,
    }] : [];
  }));
};
