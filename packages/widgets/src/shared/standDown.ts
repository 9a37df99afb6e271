import { thisCopy } from './thisCopy.js';
import type { Copy } from './thisCopy.js';
import { warnOnce } from './warnOnce.js';

/**
 * Says once which two copies there are and where they came from, so that a webmaster can choose.
 *
 * @param begin - what the earlier one has or did: the sentence goes on with it
 * @param earlier - what that tells of itself; code that is not ours tells nothing
 */
export function standDown(begin: string, earlier: Partial<Copy> | undefined): void {
  warnOnce(`${begin} another copy already, ${named(earlier)}. This copy stands down, ${named(thisCopy)}. Load it once.`);
}

function named({ version = 'unknown', source }: Partial<Copy> = {}): string {
  return `version ${version}${source ? ` from ${source}` : ''}`;
}
