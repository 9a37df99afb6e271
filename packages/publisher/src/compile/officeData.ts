import { dayNumber, regionDigest } from '@tetap/feed';
import type { Holiday, Office, OfficeEntry, RegionDigest } from '@tetap/feed';
import type { OfficeSource } from '../source/officeForm.js';
import type { Source } from '../source/source.js';
import { touches } from './horizon.js';
import { hoursByDay } from './hoursByDay.js';
import type { Horizon } from './horizon.js';
import { isClosed, officeHolidays } from './officeHolidays.js';
import { officePolicies } from './officePolicies.js';
import { officeSeasons } from './officeSeasons.js';
import { onlyKnown } from './onlyKnown.js';
import { rosterShifts } from './rosterShifts.js';

/** The entry of an office in the index: what it is and where, nothing of when. */
export function officeEntry({ id, name, kind, partOf, address, location, districts, tags }: OfficeSource): OfficeEntry {
  return {
    id, name, kind,
    ...(partOf !== undefined && { partOf }), ...(address !== undefined && { address }), ...(location && { location }),
    ...(districts && { districts }), ...(tags && { tags }),
  };
}

/** Everything that applies to one office within the horizon, scopes resolved and rotations dated. */
export function officeData(office: OfficeSource, source: Source, horizon: Horizon): Office {
  const inWindow = (period: { readonly from: string; readonly until?: string }): boolean => touches(horizon, period);
  const holidays = officeHolidays(office, source, horizon);
  const { facesPublic, noCounter, serviceHours, workHours, visitorNote, urgent, attendance, photosByChat } = office;
  const data: Office = {
    ...officeEntry(office),
    region: onlyKnown<RegionDigest>(regionDigest, source.region),
    facesPublic,
    ...(noCounter && { noCounter }), ...(serviceHours && { serviceHours }), ...(workHours && { workHours }),
    seasons: officeSeasons(office, source.holidays).filter(inWindow),
    exceptions: (office.exceptions ?? []).filter(inWindow),
    holidays: holidays.filter(inWindow),
    policies: officePolicies(office, source.policies).filter(inWindow),
    completeFrom: horizon.completeFrom,
    completeUntil: horizon.completeUntil,
    posts: office.posts ?? [],
    shifts: [],
    contacts: office.contacts,
    ...(visitorNote !== undefined && { visitorNote }), ...(urgent && { urgent }), ...(attendance && { attendance }), ...(photosByChat && { photosByChat }),
  };
  return { ...data, shifts: shiftsOf(office, data, holidays, horizon) };
}

function shiftsOf({ rosters = [] }: OfficeSource, data: Office, holidays: readonly Holiday[], horizon: Horizon): Office['shifts'] {
  const { serviceHours, workHours, noCounter } = data;
  const weekly = (noCounter ? workHours : serviceHours) ?? {};
  const office = {
    usual: weekly === 'unknown' ? {} : weekly,
    hoursOn: hoursByDay(data, horizon),
    closed: new Set(holidays.filter(({ hours }) => isClosed(hours)).flatMap(({ from, until }) => days(from, until))),
  };
  return rosters.flatMap((roster) => rosterShifts(roster, office, horizon))
    .sort((a, b) => Date.parse(a.from) - Date.parse(b.from) || (a.id < b.id ? -1 : 1));
}

function days(from: string, until: string): readonly number[] {
  const first = dayNumber(from);
  return Array.from({ length: dayNumber(until) - first + 1 }, (_, step) => first + step);
}
