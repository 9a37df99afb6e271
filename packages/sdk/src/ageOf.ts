import type { Millis } from '@tetap/schedule';
import { CLOCK_SLACK } from './clockSlack.js';

/**
 * Milliseconds for which caches have kept an answer that came at `now`, by its `Date` or, where one on the way dates what it gives anew, by the greatest `Age`
 * (each cache may add one): a page's own service worker and a host that lets JSON be kept for days give yesterday's overlay as if it had just been read.
 * 0 where the host's clock and this one may simply differ, and where both headers are hidden; but one that `took` longer to come than anybody waits
 * lay there while the machine slept.
 */
export function ageOf({ headers }: Response, now: Millis, took: Millis): Millis {
  const lags = [took, now - Date.parse(headers.get('date') ?? ''), ...(headers.get('age')?.match(/\d{1,9}/g) ?? []).map((age) => 1000 * (age as never))];
  return Math.max(0, ...lags.filter((lag) => lag > CLOCK_SLACK));
}
