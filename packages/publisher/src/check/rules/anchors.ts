import { dateOf } from '@tetap/feed';
import { calendarOf } from '@tetap/feed/calendars';
import { keepsOnHolidays } from '../../source/rosterForm.js';
import type { Rule } from '../rule.js';

/** Years that are named; a slip such as 1026 for 2026 misses a thousand. */
const SHOWN = 5;

/** Turns are counted over the holidays since the anchor, so each year before this one must be listed; unless no holiday can matter. */
export const anchors: Rule = ({ source, horizon }) => {
  const asOf = new Date(horizon.generated).toISOString();
  const known = (year: number): boolean => source.holidays.years.includes(year) && calendarOf(year, asOf) !== undefined;
  const thisYear = Number(dateOf(horizon.today).slice(0, 4));
  return source.offices.flatMap((record) => (record.rosters ?? []).flatMap((roster, index) => {
    const { posts, turn, anchor } = roster;
    const counts = posts.length > 1 && !(keepsOnHolidays(roster) && turn !== 'working-day');
    const first = Number(anchor.slice(0, 4));
    const missing = Array.from({ length: Math.max(0, thisYear - first) }, (_, step) => first + step).filter((year) => !known(year));
    return counts && missing.length > 0 ? [{
      severity: 'error' as const, code: 'roster.anchor', record, path: `rosters[${index}].anchor`,
      message: `Giliran dihitung sejak ${anchor}, tetapi hari libur tahun ${missing.length > SHOWN ? `${missing.slice(0, SHOWN).join(', ')} dan seterusnya` : missing.join(', ')} tidak ada di holidays.yaml. Tambahkan tahunnya, atau majukan tanggalnya.`,
    }] : [];
  }));
};
