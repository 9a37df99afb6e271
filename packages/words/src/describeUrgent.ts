import type { Office } from '@tetap/feed';
import type { Speaks } from './messages.js';
import { textIn } from './textIn.js';
import type { Said } from './textIn.js';

/** An urgent need that an office serves. */
export interface UrgentInWords {
  readonly need: Said;
  readonly where: Said | undefined;
  readonly bring: readonly Said[];
}

/** The urgent needs of an office, in the order of the feed. */
export function describeUrgent({ urgent = [] }: Pick<Office, 'urgent'>, { tag }: Speaks): readonly UrgentInWords[] {
  return urgent.map(({ need, where, bring = [] }) => ({
    need: textIn(need, tag),
    where: where === undefined ? undefined : textIn(where, tag),
    bring: bring.map((thing) => textIn(thing, tag)),
  }));
}
