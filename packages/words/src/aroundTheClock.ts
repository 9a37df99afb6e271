import { DAY } from '@tetap/feed';
import type { Millis } from '@tetap/schedule';

/**
 * Whether somebody can be reached for the coming 24 hours without a gap. The end of such a duty is only where the published
 * roster ends: to name it would say that nobody answers after it.
 */
export function isAroundTheClock(until: Millis, now: Millis): boolean {
  return until - now >= DAY;
}
