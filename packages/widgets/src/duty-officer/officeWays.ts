import type { DutyDescription, Way } from '@tetap/words';

/** The ways to an office, below its label: none says the same once more. */
export function officeWays({ label, ways }: DutyDescription['office']): readonly Way[] {
  return ways.map((way) => way.label?.value === label ? { ...way, label: undefined } : way);
}
