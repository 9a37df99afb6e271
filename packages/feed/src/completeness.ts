import { DAY } from './days.js';
import { UNKNOWN } from './unknown.js';
import type { Office } from './documents/office.js';
import { isInPerson } from './documents/service.js';
import type { Service } from './documents/service.js';
import type { RegionDigest } from './documents/parts.js';

/** What citizens need to know of an office. */
export type OfficePart = 'address' | 'hours' | 'phone' | 'duty' | 'staffing' | 'urgent';
/** The six components of a service standard that must be published (UU 25/2009 art. 21, PermenPANRB 15/2014), and a way that needs no phone. */
export type ServicePart = 'requirements' | 'steps' | 'duration' | 'fee' | 'outputs' | 'complaints' | 'in-person';

/** How complete what is published of one office or service is. */
export interface Completeness<P extends string> {
  /** Parts that are published. */
  readonly there: readonly P[];
  /** Parts that are needed here and are not. */
  readonly missing: readonly P[];
}

/** Days ahead for which somebody on duty has to be named. */
const DUTY_AHEAD = 7;

/**
 * How complete the document of an office is; docs/publisher.md, section 6, says what of.
 *
 * @param generated the instant at which the publisher vouched for the document, milliseconds since 1970 UTC: whether the
 * duty roster reaches far enough is counted from there, so that a feed does not become less complete by being read later
 */
export function officeCompleteness(office: Office, generated: number): Completeness<OfficePart> {
  const { address, facesPublic, noCounter, serviceHours, workHours, contacts, posts, shifts, policies, urgent } = office;
  const hours = noCounter ? workHours : serviceHours;
  const known = new Set(posts.map(({ id }) => id));
  return split<OfficePart>([
    // Nobody comes to an office that has no counter.
    ...(noCounter ? [] : [['address', address !== undefined] as const]),
    ['hours', hours !== undefined && hours !== UNKNOWN && !Object.values(hours).includes(UNKNOWN)],
    ['phone', contacts.some(({ kind }) => kind === 'phone')],
    ['duty', shifts.some(({ post, until }) => known.has(post) && Date.parse(until) >= generated + DUTY_AHEAD * DAY)],
    // That no WFH applies is said by a record, too.
    ['staffing', policies.length > 0],
    ...(facesPublic ? [['urgent', urgent !== undefined && urgent.length > 0] as const] : []),
  ]);
}

/**
 * How complete the document of a service is, by the service standard.
 *
 * @param region whose complaint channels stand in where the service names none
 */
export function serviceCompleteness({ requirements, steps, duration, fee, outputs, complaints, paths }: Service, region: Pick<RegionDigest, 'complaints'>): Completeness<ServicePart> {
  return split<ServicePart>([
    ['requirements', requirements.length > 0],
    ['steps', steps.length > 0],
    ['duration', duration !== undefined],
    ['fee', fee !== undefined],
    ['outputs', outputs !== undefined && outputs.length > 0],
    ['complaints', (complaints ?? region.complaints ?? []).length > 0],
    ['in-person', paths.some(isInPerson)],
  ]);
}

/** The share that is there, 0 to 100, of one or of many; never 100 while anything is missing. */
export function completePercent(...all: readonly Completeness<string>[]): number {
  const there = all.reduce((sum, each) => sum + each.there.length, 0);
  const missing = all.reduce((sum, each) => sum + each.missing.length, 0);
  return there + missing === 0 ? 100 : Math.floor(100 * there / (there + missing));
}

function split<P extends string>(parts: readonly (readonly [part: P, isThere: boolean])[]): Completeness<P> {
  const named = (wanted: boolean): readonly P[] => parts.flatMap(([part, isThere]) => (isThere === wanted ? [part] : []));
  return { there: named(true), missing: named(false) };
}
