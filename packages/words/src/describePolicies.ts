import type { Millis, PolicyAt } from '@tetap/schedule';
import type { Office } from '@tetap/feed';
import type { Speaks } from './messages.js';
import { basesInWords, basisText, hasRoster, meaningOf, noWfh, periodOf, whyOf } from './rules.js';
import type { BasisInWords } from './rules.js';
import { ours } from './sentences.js';
import type { Said } from './textIn.js';
import { weekdayNames } from './weekdayNames.js';

/** A rule about where staff work. */
export interface PolicyInWords {
  /** On which days, why, and how soon staff answer. */
  readonly lines: readonly Said[];
  /** "Berlaku 10 Apr 2026 sampai 31 Des 2026" */
  readonly period: string;
  readonly basis: readonly BasisInWords[];
}

/** What is published about work from home: what it means, in two calm sentences, then each rule that holds or is to come. */
export interface StaffingInWords {
  readonly meaning: readonly Said[];
  readonly policies: readonly PolicyInWords[];
  /** What people worry about; on demand, since who knows the words does not need them. */
  readonly worries: readonly { readonly question: string; readonly answer: readonly Said[] }[];
}

/** Undefined where nobody works from home, nor will. `at`: milliseconds since 1970 UTC. */
export function describePolicies(policies: readonly PolicyAt[], office: Office, at: Millis, language: Speaks<'badge' | 'duty' | 'help'>): StaffingInWords | undefined {
  const { duty, help } = language;
  const away = policies.filter(({ policy: { mode }, state }) => state !== 'ended' && (mode === 'hybrid' || mode === 'home')).map(({ policy }) => policy);
  if (away.length === 0) {
    const none = policies.find(({ policy, state }) => policy.mode === 'none' && state === 'active');
    return none && { meaning: [noWfh(none.policy, office, language)], policies: [], worries: [] };
  }
  const reasons = away.flatMap((policy) => whyOf(policy, language));
  const bases = away.flatMap(({ basis = [] }) => basis.map((one) => ours(`${basisText(one, language)}.`)));
  const { working, online, empty, reason, rules } = help.worries;
  const worry = ({ question, answer }: typeof working, ...more: readonly Said[]): StaffingInWords['worries'][number] => ({ question, answer: [ours(answer), ...more] });
  return {
    meaning: meaningOf(office, at, language),
    policies: away.map((policy) => ({
      lines: [
        ...(policy.weekdays ? [ours(help.onDays(weekdayNames(policy.weekdays, language)))] : []),
        ...whyOf(policy, language),
        ...(policy.responseMinutes === undefined ? [] : [ours(`${duty.reply(policy.responseMinutes)}.`)]),
      ],
      period: periodOf(policy, language),
      basis: basesInWords(policy.basis ?? [], language),
    })),
    worries: [
      worry(working), worry(online), worry({ ...empty, ...(!hasRoster(office, at) && { answer: help.emptyWithoutDuty }) }), worry(reason, ...reasons),
      worry({ ...rules, ...(bases.length === 0 && { answer: help.rulesWithoutBasis }) }, ...bases),
    ],
  };
}
