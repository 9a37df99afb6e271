import { DAY } from '@tetap/feed';

const MINUTE = 60_000;

/** The wall clock so many minutes after a day's midnight, read as if it were UTC; `Zone.toInstant` gives its instant. */
export function wallTime(day: number, minutes: number): number {
  return day * DAY + minutes * MINUTE;
}
