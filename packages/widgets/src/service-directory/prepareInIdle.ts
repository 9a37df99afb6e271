import type { ServiceEntry } from '@tetap/feed';
import { prepareSearch } from '@tetap/sdk/search';

/** Milliseconds of one slice: a key that is pressed meanwhile waits no longer. */
const SLICE = 8;

/** Prepares the search of a directory before somebody types, in slices between which the page answers. Ends when `isWanted` says no. */
export function prepareInIdle(services: readonly ServiceEntry[], isWanted: () => boolean): void {
  setTimeout(() => {
    const end = performance.now() + SLICE;
    if (isWanted() && !prepareSearch(services, () => performance.now() < end)) prepareInIdle(services, isWanted);
  });
}
