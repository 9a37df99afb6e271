import { ofOffice } from '@tetap/words';
import type { DutyDescription, Way } from '@tetap/words';

type Ways = DutyDescription['office'];

/** The ways to an office below its label: none says the same once more. */
export function waysBelowLabel({ label, ways }: Ways): readonly Way[] {
  return ways.map((way) => way.label?.value === label ? { ...way, label: undefined } : way);
}

/** The ways to an office where nothing else says whose they are: its phone says so itself. */
export function waysWithLabel({ label, ways }: Ways): readonly Way[] {
  return ways.map((way) => ofOffice(way, label));
}
