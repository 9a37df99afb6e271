import type { Interval } from '@tetap/feed';

/** Minutes since midnight. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** Opening and closing in minutes of the service day; a closing after midnight is beyond 1440. */
export function spanOf({ opens, closes }: Interval): readonly [from: number, until: number] {
  const from = minutesOf(opens);
  const until = minutesOf(closes);
  return [from, until < from ? until + 1440 : until];
}
