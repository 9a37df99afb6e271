import type { Millis } from '@tetap/schedule';
import { CLOCK_SLACK } from './clockSlack.js';

/**
 * Milliseconds for which a cache has kept an answer that came at `now`, by its `Date`: a page's own service worker and a host that lets JSON be
 * kept for days give yesterday's overlay as if it had just been read. 0 where the host's clock and this one may simply differ, and where `Date` is hidden.
 */
export function ageOf({ headers }: Response, now: Millis): Millis {
  const lag = now - Date.parse(headers.get('date') ?? '');
  return lag > CLOCK_SLACK ? lag : 0;
}
