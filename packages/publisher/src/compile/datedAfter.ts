import { DAY } from '@tetap/feed';
import type { Envelope, Instant } from '@tetap/feed';

/** Milliseconds. */
const SECOND = 1000;

/**
 * When a publication says that it was made: as its computer's clock has it, but after all that it replaces. Readers keep what is newer
 * (decision 10), so of a computer that is some minutes behind the other officer's they would take no closure. What is dated more than a day
 * ahead is a mistake, which readers let go.
 */
export function datedAfter(previous: ReadonlyMap<string, string>, generated: Instant): Instant {
  const now = Date.parse(generated);
  const newest = Math.max(now, ...[...previous.values()].map(madeAt).filter((made) => made <= now + DAY));
  return newest > now ? new Date(newest + SECOND).toISOString() : generated;
}

/** NaN where a text does not tell. */
function madeAt(text: string): number {
  try {
    return Date.parse((JSON.parse(text) as Envelope).generated);
  } catch {
    return NaN;
  }
}
