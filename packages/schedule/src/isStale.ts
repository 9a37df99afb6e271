import type { Freshness } from './status.js';

/** Whether an answer is not to be believed as it stands (law 2). */
export function isStale(state: Freshness['state']): boolean {
  return state === 'aging' || state === 'expired';
}
