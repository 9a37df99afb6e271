import { weekdays } from '@tetap/feed';
import type { Interval, Week } from '@tetap/feed';
import type { HolidayHours } from '../source/hoursForm.js';
import type { OfficeSource } from '../source/officeForm.js';

/** The hours of one day of an office, wherever they stand in its file. */
export interface DayHours {
  readonly path: string;
  readonly intervals: readonly Interval[];
}

export function stretchesOf({ serviceHours, workHours, holidays, seasons = [], exceptions = [], rosters = [] }: OfficeSource): readonly DayHours[] {
  const days = [
    ...weekDays('serviceHours', serviceHours), ...weekDays('workHours', workHours),
    ...seasons.flatMap((season, index) => [...weekDays(`seasons[${index}].serviceHours`, season.serviceHours), ...weekDays(`seasons[${index}].workHours`, season.workHours)]),
    ...rosters.flatMap(({ hours }, index) => (hours === 'service' ? [] : weekDays(`rosters[${index}].hours`, hours))),
  ];
  const single: readonly (readonly [path: string, hours: HolidayHours | undefined])[] = [
    ['holidays.national', holidays?.national], ['holidays.collective', holidays?.collective], ['holidays.local', holidays?.local],
    ...(holidays?.on ?? []).map(({ hours }, index) => [`holidays.on[${index}].hours`, hours] as const),
    ...exceptions.map(({ hours }, index) => [`exceptions[${index}].hours`, hours] as const),
  ];
  return [...days, ...single.flatMap(([path, hours]) => (typeof hours === 'object' ? [{ path, intervals: hours }] : []))];
}

function weekDays(path: string, week: Week | undefined): readonly DayHours[] {
  return weekdays.flatMap((day) => {
    const intervals = week?.[day];
    return typeof intervals === 'object' ? [{ path, intervals }] : [];
  });
}
