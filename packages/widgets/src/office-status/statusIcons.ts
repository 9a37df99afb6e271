import type { Tone } from '@tetap/words';
import type { Icon } from '../shared/icons.js';

/** One for each colour, so that no state is told by colour alone. */
export const statusIcons: Readonly<Record<Tone, Icon>> = { open: 'check', soon: 'clock', limited: 'half', online: 'online', closed: 'closed', unknown: 'ask' };
