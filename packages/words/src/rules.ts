import type { Basis, Office, Policy } from '@tetap/feed';
import type { Millis, OfficeStatus } from '@tetap/schedule';
import { localOf, shortDate } from './dates.js';
import type { Speaks } from './messages.js';
import { ours, sentences } from './sentences.js';
import { textIn } from './textIn.js';
import type { Said } from './textIn.js';

/** A decree that a rule rests on. */
export interface BasisInWords {
  /** "Dasar: SE Menteri Dalam Negeri 800.1.5/3349/SJ tanggal 1 Apr 2026" */
  readonly text: string;
  readonly url: string | undefined;
}

const day = (date: string, language: Speaks): string => shortDate(localOf(date), language);

/** Where staff work, in sentences. Never "WFH" alone: always with what it means. Silent on a day without any service. */
export function staffingOf({ staffing, today, office, at }: OfficeStatus, isOpen: boolean, language: Speaks<'badge'>): readonly Said[] {
  const { policy, state } = staffing;
  if (policy?.mode === 'none') {
    const [, asUsual] = language.badge.explainNone;
    return [noWfh(policy, office, language), ...(isOpen ? [ours(asUsual)] : [])];
  }
  if ((state !== 'hybrid' && state !== 'home') || today.hours.length === 0) return [];
  return [
    ...meaningOf(office, at, language),
    ...(policy ? whyOf(policy, language) : []),
  ];
}

/** Why a policy is in force, where it says so. */
export function whyOf({ reason }: Policy, { tag, badge }: Speaks<'badge'>): readonly Said[] {
  return reason === undefined ? [] : sentences(badge.why, { alasan: textIn(reason, tag) });
}

/** What work from home means, and that staff take turns where a roster is published. */
export function meaningOf(office: Pick<Office, 'shifts'>, at: Millis, { badge }: Speaks<'badge'>): readonly Said[] {
  return [ours(badge.explainWfh), ...(hasRoster(office, at) ? [ours(badge.explainTurns)] : [])];
}

/** One that has run out promises nobody. */
export function hasRoster({ shifts }: Pick<Office, 'shifts'>, at: Millis): boolean {
  return shifts.some(({ until }) => Date.parse(until) > at);
}

/** That there is no work from home: of the whole region only where no office has it. */
export function noWfh({ partial }: Policy, { name, region }: Pick<Office, 'name' | 'region'>, { tag, badge }: Speaks<'badge'>): Said {
  return ours(badge.explainNone[0](textIn(partial ? name : region.name, tag).value));
}

/** The decrees behind the hours of today and behind where staff work. */
export function basesOf({ reason, staffing }: OfficeStatus, language: Speaks<'badge'>): readonly BasisInWords[] {
  return basesInWords([...(reason.basis ? [reason.basis] : []), ...(staffing.policy?.basis ?? [])], language);
}

/** What rules rest on, decree by decree. */
export function basesInWords(bases: readonly Basis[], language: Speaks<'badge'>): readonly BasisInWords[] {
  return bases.map((basis) => ({ text: basisText(basis, language), url: basis.url }));
}

/** "Dasar: SE Menteri Dalam Negeri 800.1.5/3349/SJ tanggal 1 Apr 2026" */
export function basisText({ type, issuer, number, date }: Basis, language: Speaks<'badge'>): string {
  return language.badge.basis(`${type} ${textIn(issuer, language.tag).value} ${number}`, date && day(date, language));
}

/** "Berlaku 10 Apr 2026 sampai 31 Des 2026" */
export function periodOf({ from, until }: Policy, language: Speaks<'badge'>): string {
  return language.badge.period(day(from, language), until && day(until, language));
}
