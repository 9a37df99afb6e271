import { dayNumber } from '@tetap/feed';

/** The day numbers of a period, its first and its last day included. */
export function daysOf({ from, until }: { readonly from: string; readonly until: string }): readonly number[] {
  const first = dayNumber(from);
  return Array.from({ length: dayNumber(until) - first + 1 }, (_, step) => first + step);
}
