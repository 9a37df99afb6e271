import { weekdays } from '@tetap/feed';
import type { Holiday, Interval, Week } from '@tetap/feed';
import type { HolidayHours } from '../source/hoursForm.js';
import type { OfficeSource } from '../source/officeForm.js';
import type { Source } from '../source/source.js';

/** The hours of one day, at a path below a record of the source. */
export interface DayHours {
  readonly record: object;
  readonly path: string;
  readonly intervals: readonly Interval[];
}

/** The hours of every day, wherever a source tells any. */
export function dayHoursOf({ offices, policies, holidays }: Source): readonly DayHours[] {
  return [
    ...singleDays(holidays, byKind('rules', holidays.rules)),
    ...policies.flatMap((policy) => singleDays(policy, [['counter', policy.counter]])),
    ...offices.flatMap(ofOffice),
  ];
}

function ofOffice(office: OfficeSource): readonly DayHours[] {
  const { serviceHours, workHours, holidays, seasons = [], exceptions = [], rosters = [] } = office;
  const weeks: readonly (readonly [path: string, week: Week | undefined])[] = [
    ['serviceHours', serviceHours], ['workHours', workHours],
    ...seasons.flatMap((season, index) => [[`seasons[${index}].serviceHours`, season.serviceHours], [`seasons[${index}].workHours`, season.workHours]] as const),
    ...rosters.flatMap(({ hours }, index) => (hours === 'service' ? [] : [[`rosters[${index}].hours`, hours]] as const)),
  ];
  return [...weeks.flatMap(([path, week]) => singleDays(office, weekdays.map((day) => [path, week?.[day]]))), ...singleDays(office, [
    ...byKind('holidays', holidays),
    ...(holidays?.on ?? []).map(({ hours }, index) => [`holidays.on[${index}].hours`, hours] as const),
    ...exceptions.map(({ hours }, index) => [`exceptions[${index}].hours`, hours] as const),
  ])];
}

type Written = readonly [path: string, hours: HolidayHours | 'unknown' | undefined];

function byKind(path: string, rules: { readonly [K in Holiday['kind']]?: HolidayHours } = {}): readonly Written[] {
  return (['national', 'collective', 'local'] as const).map((kind) => [`${path}.${kind}`, rules[kind]]);
}

function singleDays(record: object, days: readonly Written[]): readonly DayHours[] {
  return days.flatMap(([path, hours]) => (typeof hours === 'object' ? [{ record, path, intervals: hours }] : []));
}
