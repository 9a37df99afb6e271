import type { Millis } from '@tetap/schedule';

/** How far a clock that shows `now` is ahead of one that nobody sets. That one may stand still while a machine sleeps; where there is none, nothing is noticed. */
export function ahead(now: Millis): Millis {
  return now - (typeof performance === 'undefined' ? now : performance.now());
}
