import type { Speaks } from '@tetap/words';
import { badge, contact, control, formats } from '@tetap/words/id';

/** What a badge says at first: the words of the other widgets, and what is said on demand, are no part of it. */
export type BadgeLanguage = Speaks<'badge' | 'contact' | 'control' | 'pack' | 'adapt'>;

export const indonesian: BadgeLanguage = { tag: 'id', formats, badge, contact, control };
