import { UNKNOWN } from '@tetap/feed';
import { byId } from './byId.js';

/** What decides within a level: the record's rank, and whatever it says of the counter. */
export interface Ranked {
  readonly id: string;
  readonly priority?: number;
  readonly updated?: string;
  readonly effect?: unknown;
  readonly hours?: unknown;
  readonly counter?: unknown;
  readonly serviceHours?: unknown;
}

/** In the order of rank, the winner first: doubt (law 1), then priority, then the newest, then the id by code units. */
export function ranked<T extends Ranked>(records: readonly T[]): readonly T[] {
  return [...records].sort((a, b) => doubt(b) - doubt(a)
    || (b.priority ?? 0) - (a.priority ?? 0)
    || newness(b) - newness(a)
    || byId(a, b));
}

function doubt({ effect, hours, counter, serviceHours }: Ranked): number {
  return Number([effect, hours, counter, serviceHours].includes(UNKNOWN));
}

/** Records without a date are older than any with one. */
function newness({ updated }: Ranked): number {
  return updated ? Date.parse(updated) : -Infinity;
}
