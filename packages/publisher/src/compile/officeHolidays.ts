import { dateOf, dayNumber } from '@tetap/feed';
import type { Holiday, Interval } from '@tetap/feed';
import type { HolidayHours } from '../source/hoursForm.js';
import type { OfficeSource } from '../source/officeForm.js';
import type { Source } from '../source/source.js';
import { daysOf } from './daysOf.js';
import { concerns } from './inScope.js';
import type { Horizon } from './horizon.js';
import { spanOf } from './spanOf.js';

/** Hours of an office on a day that is no holiday; undefined: not known. */
type UsualOn = (day: number) => readonly Interval[] | undefined;

/**
 * Every holiday of the known calendar with what this office does on it: its rule for the day, else its rule for
 * the kind, else the region's rule for the kind, else closed. A rule for a kind opens no day that is free anyway (law 1).
 */
export function officeHolidays(office: OfficeSource, { holidays: { rules, local = [] } }: Source, { calendar }: Horizon, usualOn: UsualOn): readonly Holiday[] {
  const own = new Map(office.holidays?.on?.map(({ date, hours }) => [date, hours]));
  const ofKind = (date: Holiday['from'], hours: HolidayHours = []): HolidayHours => (hours !== 'usual' && hours.length > 0 && usualOn(dayNumber(date))?.length === 0 ? [] : hours);
  const hoursOn = (date: Holiday['from'], kind: Holiday['kind']): Holiday['hours'] => own.get(date) ?? ofKind(date, office.holidays?.[kind] ?? rules?.[kind]);
  /** Minutes; more than any where they are not known. */
  const openness = ({ from, hours }: Holiday): number => {
    const intervals = typeof hours === 'string' ? usualOn(dayNumber(from)) : hours;
    return intervals?.map(spanOf).reduce((sum, [opens, closes]) => sum + closes - opens, 0) ?? Number.MAX_SAFE_INTEGER;
  };
  const decreed = calendar.map(({ date, kind, ...day }) => holiday({ ...day, id: date, from: date, until: date }, kind, hoursOn(date, kind)));
  const regional = local.filter((period) => concerns(period, office)).flatMap((period) => daysOf(period).map((day, step) => {
    const date = dateOf(day);
    return holiday({ ...period, id: step === 0 ? period.id : `${period.id.slice(0, 58)}-${step + 1}`, from: date, until: date }, 'local', hoursOn(date, 'local'));
  }));
  return [...decreed, ...regional].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : openness(a) - openness(b))).reduce(oneOfADay, []).reduce(joinNeighbours, []);
}

/** Of two holidays on one day the one on which the office is open less is kept: law 1 leaves that neither to their ids nor to their order. */
function oneOfADay(days: Holiday[], next: Holiday): Holiday[] {
  return days[days.length - 1]?.from === next.from ? days : [...days, next];
}

type Named = Pick<Holiday, 'id' | 'name' | 'from' | 'until' | 'basis' | 'tentative'>;

function holiday({ id, name, from, until, basis, tentative }: Named, kind: Holiday['kind'], hours: Holiday['hours']): Holiday {
  return {
    id, ...(name !== undefined && { name }), from, until, ...(basis && { basis }), ...(tentative && { tentative: true }),
    kind, hours, ...(!isClosed(hours) && { own: true }),
  };
}

export function isClosed(hours: Holiday['hours']): boolean {
  return Array.isArray(hours) && hours.length === 0;
}

/** Days that say the same in a row are one period: fewer bytes for phones. */
function joinNeighbours(periods: Holiday[], next: Holiday): Holiday[] {
  const previous = periods[periods.length - 1];
  const sameRule = previous && dayNumber(previous.until) + 1 === dayNumber(next.from) && said(previous) === said(next);
  return sameRule ? [...periods.slice(0, -1), { ...previous, until: next.until }] : [...periods, next];
}

function said({ kind, name, hours, tentative, basis }: Holiday): string {
  return JSON.stringify([kind, name, hours, tentative, basis]);
}
