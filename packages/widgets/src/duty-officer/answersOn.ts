import type { Pasted, PhoneNumber } from '@tetap/feed';
import { describeVerdict } from '@tetap/words';
import type { CheckMessages, VerdictInWords } from '@tetap/words';
import type { DutyLanguage } from './dutyLanguage.js';
import { verdictOn } from './officialNumbers.js';
import type { OfficialNumbers } from './officialNumbers.js';

/** What is said of a pasted text: of each number in it, or why it holds none. */
export function answersOn(pasted: Pasted, official: OfficialNumbers, language: DutyLanguage, say: CheckMessages): readonly VerdictInWords[] {
  const numbers = numbersOf(pasted, official);
  return typeof numbers === 'string'
    ? [{ shown: undefined, tone: 'limited', verdict: { value: say[numbers], lang: undefined }, notes: [], ask: true }]
    : numbers.map((number) => describeVerdict(verdictOn(number, official), official, language, say));
}

/** Whether every number in it is listed: then no further list can change the answer. */
export function isListed(pasted: Pasted, official: OfficialNumbers): boolean {
  const numbers = numbersOf(pasted, official);
  return typeof numbers === 'string' || numbers.every((number) => verdictOn(number, official).kind === 'listed');
}

/** Digits that are no whole number elsewhere may be a service code of this list. */
function numbersOf(pasted: Pasted, { units }: OfficialNumbers): readonly PhoneNumber[] | 'letters' | 'incomplete' | 'none' {
  if (pasted.kind === 'numbers') return pasted.numbers;
  return pasted.kind === 'incomplete' && units.has(pasted.digits) ? [{ kind: 'short', value: pasted.digits }] : pasted.kind;
}
