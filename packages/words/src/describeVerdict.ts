import type { PhoneNumber } from '@tetap/feed';
import type { Millis } from '@tetap/schedule';
import { shortDate } from './dates.js';
import type { CheckMessages, Speaks } from './messages.js';
import { officeClock } from './officeClock.js';
import { phoneNumber } from './phoneNumber.js';
import { ours, unended } from './sentences.js';
import type { Said } from './textIn.js';

/** What is known of a number. `unknown`: it is on no list that was read, and not all was read. `emergency`: on none, and one of the whole country. */
export type NumberVerdict =
  | { readonly kind: 'listed'; readonly number: PhoneNumber; readonly unit: Said }
  | { readonly kind: 'unlisted' | 'unknown' | 'emergency'; readonly number: PhoneNumber };

/** The list that a verdict rests on. */
export interface ListOfNumbers {
  readonly publisher: Said;
  /** When the list was last changed, and in which zone its day is told. */
  readonly updated: Millis;
  readonly zone: string;
  /** Whether it was read just now and holds. What is not proven is said with doubt (law 2). */
  readonly isProven: boolean;
  /** An example proves nothing. */
  readonly example: boolean;
}

/** A verdict in words. */
export interface VerdictInWords {
  /** The number as it was understood; undefined where the text held none. */
  readonly shown: string | undefined;
  readonly tone: 'open' | 'limited' | 'down';
  readonly verdict: Said;
  /** What the verdict rests on, and what to beware of all the same: a caller's number can be forged. */
  readonly notes: readonly Said[];
  /** Whether to ask somebody before anything else: not where it would keep from an emergency call. */
  readonly ask: boolean;
}

/** Says whether a number is official. A number that is not known never reads as official, nor as refused (law 1). */
export function describeVerdict(verdict: NumberVerdict, list: ListOfNumbers, language: Speaks<'control' | 'duty'>, say: CheckMessages): VerdictInWords {
  const { kind, number } = verdict;
  const source = ours(say.list(list.publisher.value, shortDate(officeClock(list.zone, language).local(list.updated), language)));
  const rests = [...(list.example ? [ours(language.control.example)] : []), source, ...(list.isProven ? [] : [ours(say.old)])];
  const shown = phoneNumber(number);
  switch (kind) {
    case 'listed': {
      const isGreen = list.isProven && !list.example;
      return {
        shown, tone: isGreen ? 'open' : 'limited',
        verdict: { value: say.numberOk(unended(verdict.unit.value)), lang: verdict.unit.lang }, notes: [...rests, ours(language.duty.fraud)], ask: !isGreen,
      };
    }
    case 'unlisted': return { shown, tone: 'down', verdict: ours(say.numberBad), notes: rests, ask: true };
    case 'unknown': return { shown, tone: 'limited', verdict: ours(say.numberUnknown), notes: [], ask: true };
    case 'emergency': return { shown, tone: 'limited', verdict: ours(say.numberEmergency(number.value)), notes: [ours(language.duty.fraud)], ask: false };
  }
}
