import { UNKNOWN } from '@tetap/feed';
import type { Season } from '@tetap/feed';
import { ramadans } from '@tetap/feed/calendars';
import type { HolidaySource } from '../source/holidaysForm.js';
import type { OfficeSource } from '../source/officeForm.js';

/**
 * Seasons of an office with their days: one for each Ramadan whose days are known, to the region or else to the
 * calendar, and the office's own.
 */
export function officeSeasons({ seasons = [], serviceHours, noCounter }: OfficeSource, { ramadan: known = [] }: HolidaySource): readonly Season[] {
  const all = [...known, ...ramadans.filter(({ hijri }) => !known.some((own) => own.hijri === hijri))];
  return seasons.flatMap((season): readonly Season[] => {
    const { id, name, from, until, basis } = season;
    const hours = { serviceHours: season.serviceHours ?? serviceHours ?? (noCounter ? {} : UNKNOWN), ...(season.workHours && { workHours: season.workHours }) };
    if (season.during === 'ramadan') {
      return all.map((ramadan) => ({
        id: `ramadan-${ramadan.hijri}`, name: { id: `Ramadan ${ramadan.hijri} H`, en: `Ramadan ${ramadan.hijri} AH` }, from: ramadan.from, until: ramadan.until,
        ...(basis && { basis }), ...(ramadan.tentative && { tentative: true }), ...hours,
      }));
    }
    return id && from && until ? [{ id, ...(name !== undefined && { name }), from, until, ...(basis && { basis }), ...hours }] : [];
  });
}
