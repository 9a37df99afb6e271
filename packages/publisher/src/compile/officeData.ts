import { regionDigest } from '@tetap/feed';
import type { Office, OfficeEntry, RegionDigest } from '@tetap/feed';
import type { OfficeSource } from '../source/officeForm.js';
import type { Source } from '../source/source.js';
import { distinctIds } from './distinctIds.js';
import { touches } from './horizon.js';
import type { Horizon } from './horizon.js';
import { knownHoursByDay } from './hoursByDay.js';
import { officeHolidays } from './officeHolidays.js';
import { officePolicies } from './officePolicies.js';
import { officeSeasons } from './officeSeasons.js';
import { officeShifts } from './officeShifts.js';
import type { OfficeRules } from './officeShifts.js';
import { onlyKnown } from './onlyKnown.js';

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
  const { facesPublic, noCounter, serviceHours, workHours, visitorNote, urgent, attendance, photosByChat } = office;
  const what = {
    ...officeEntry(office),
    region: onlyKnown<RegionDigest>(regionDigest, source.region),
    facesPublic,
    ...(noCounter && { noCounter }), ...(serviceHours && { serviceHours }), ...(workHours && { workHours }),
  };
  const rest = {
    completeUntil: horizon.completeUntil,
    posts: office.posts ?? [],
    shifts: [],
    contacts: office.contacts,
    ...(visitorNote !== undefined && { visitorNote }), ...(urgent && { urgent }), ...(attendance && { attendance }), ...(photosByChat && { photosByChat }),
  };
  const seasons = distinctIds(officeSeasons(office, source.holidays));
  const policies = distinctIds(officePolicies(office, source.policies));
  const usualOn = knownHoursByDay({ ...what, seasons, policies, exceptions: [], holidays: [], ...rest }, horizon);
  const rules: OfficeRules = { seasons, policies, holidays: distinctIds(officeHolidays(office, source, horizon, usualOn)) };
  const data: Office = {
    ...what,
    seasons: seasons.filter(inWindow),
    exceptions: (office.exceptions ?? []).filter(inWindow),
    holidays: rules.holidays.filter(inWindow),
    policies: policies.filter(inWindow),
    completeFrom: horizon.completeFrom,
    ...rest,
  };
  return { ...data, shifts: officeShifts(office.rosters ?? [], data, rules, horizon) };
}
