import { weekdays } from '@tetap/feed';
import type { Weekday } from '@tetap/feed';
import type { Speaks } from './messages.js';

/** "Senin, Jumat": in the order of the week, whatever that of the feed. */
export function weekdayNames(days: readonly Weekday[], { formats }: Speaks): string {
  return weekdays.filter((day) => days.includes(day)).map((day) => formats.weekdays[(weekdays.indexOf(day) + 1) % 7]!).join(', ');
}
