import { weekdays } from '@tetap/feed';
import type { Interval, Office } from '@tetap/feed';

export function isWholeDay({ opens, closes }: Interval): boolean {
  return opens === '00:00' && closes === '24:00';
}

/** Whether an office is open day and night by its weekly hours, as an emergency department is. */
export function isDayAndNight({ serviceHours: week }: Pick<Office, 'serviceHours'>): boolean {
  return week !== undefined && week !== 'unknown' && weekdays.every((weekday) => {
    const hours = week[weekday];
    return hours !== undefined && hours !== 'unknown' && hours.some(isWholeDay);
  });
}
