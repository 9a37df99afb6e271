import type { Millis } from '@tetap/schedule';
import { CLOCK_SLACK } from './clockSlack.js';
import type { Seed } from './origin.js';

/**
 * Milliseconds by which an answer lies behind the moment at which it came, by its `Date` or, where a cache on the way dates what it gives anew, by the greatest
 * `Age` (each cache may add one): a page's own service worker and a host that lets JSON be kept for days give yesterday's overlay as if it had just been read.
 * So does one that took longer to come than anybody waits: it lay there while the machine slept. Negative where the host's clock is ahead.
 * 0 where the two clocks may simply differ, and where both headers are hidden.
 */
export function lagOf({ response, startedAt, endedAt }: Pick<Seed, 'response' | 'startedAt' | 'endedAt'>): Millis {
  const { headers } = response!;
  const lags = [endedAt! - startedAt, endedAt! - Date.parse(headers.get('date') ?? ''), ...(headers.get('age')?.match(/\d{1,9}/g) ?? []).map((age) => 1000 * (age as never))];
  return lags.filter((lag) => Math.abs(lag) > CLOCK_SLACK).sort((a, b) => b - a)[0] ?? 0;
}
