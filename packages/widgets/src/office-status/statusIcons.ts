import type { Tone } from '@tetap/words';
import type { CardIcon } from '../shared/cardIcons.js';

/** One for each colour, so that no state is told by colour alone. */
export const statusIcons: Readonly<Record<Tone, CardIcon>> = { open: 'check', soon: 'clock', limited: 'half', online: 'online', closed: 'closed', unknown: 'ask' };
