import type { Interval } from '@tetap/feed';
import { minutesOf } from './minutesOf.js';

/** Opening and closing in minutes of the service day; a closing after midnight is beyond 1440. */
export function spanOf({ opens, closes }: Interval): readonly [from: number, until: number] {
  const from = minutesOf(opens);
  const until = minutesOf(closes);
  return [from, until < from ? until + 1440 : until];
}
