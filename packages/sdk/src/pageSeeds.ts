import type { Origin } from './origin.js';

const pageSeeds = new Map<string, Origin['seeds']>();

/** First requests of this page, of all who read the feed in this folder in the same way. */
export function seedsOf(folder: string): Origin['seeds'] {
  const seeds = pageSeeds.get(folder) ?? new Map<never, never>();
  pageSeeds.set(folder, seeds);
  return seeds;
}
