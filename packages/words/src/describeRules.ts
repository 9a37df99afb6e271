import type { Considered } from '@tetap/schedule';
import type { Speaks } from './messages.js';
import { basisText } from './rules.js';
import { textIn } from './textIn.js';
import type { Said } from './textIn.js';

/** One rule that was considered, as a person reads it. */
export interface RuleInWords {
  readonly outcome: Considered['outcome'];
  /** "Hari libur: berlaku." */
  readonly line: string;
  /** The record's own name or words, where it has some. */
  readonly about: Said | undefined;
  /** "Dasar: SKB ..." */
  readonly basis: string | undefined;
}

/** Says what `explain` found, the strongest rule first: why an answer is as it is, for whoever doubts it. */
export function describeRules(considered: readonly Considered[], language: Speaks<'badge' | 'rules'>): readonly RuleInWords[] {
  const { tag, rules: { levels, outcomes, line } } = language;
  return considered.map(({ level, outcome, name, text, basis }) => {
    const about = name ?? text;
    return {
      outcome, line: line(levels[level], outcomes[outcome]),
      about: about === undefined ? undefined : textIn(about, tag),
      basis: basis && basisText(basis, language),
    };
  });
}
