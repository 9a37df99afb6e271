import { calendarOf } from '@tetap/feed/calendars';
import { concerns } from '../../compile/inScope.js';
import type { Fault, Rule } from '../rule.js';

/** What is said of a holiday must be about one: of a year without a decree nobody knows any. */
export const holidayDates: Rule = ({ source: { holidays, offices }, horizon: { calendar, generated } }) => {
  const { years, local = [] } = holidays;
  const listed = new Set(calendar.map(({ date }) => date.slice(0, 4)));
  const ofOffices = offices.flatMap((record) => {
    const isHoliday = (date: string): boolean => calendar.some((day) => day.date === date)
      || local.some((holiday) => holiday.from <= date && date <= holiday.until && concerns(holiday, record));
    return (record.holidays?.on ?? []).flatMap(({ date }, index, days): readonly Fault[] => {
      const path = `holidays.on[${index}].date`;
      return [
        ...(listed.has(date.slice(0, 4)) && !isHoliday(date) ? [{ severity: 'error', code: 'calendar.not-holiday', record, path, message: `${date} bukan hari libur kantor ini. Bila kantor tutup pada hari itu, tulis di "exceptions".` } as const] : []),
        ...(days.findIndex((day) => day.date === date) < index ? [{ severity: 'error', code: 'id.duplicate', record, path, message: `${date} tertulis dua kali. Hapus salah satu.` } as const] : []),
      ];
    });
  });
  const asOf = new Date(generated).toISOString();
  return [...ofOffices, ...years.flatMap((year, index): readonly Fault[] => (calendarOf(year, asOf) ? [] : [{
    severity: 'error', code: 'calendar.not-decreed', record: holidays, path: `years[${index}]`, message: `Hari libur tahun ${year} belum ditetapkan. Hapus tahun ini sampai ada SKB.`,
  }]))];
};
