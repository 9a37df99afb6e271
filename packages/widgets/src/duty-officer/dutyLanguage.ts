import type { Speaks } from '@tetap/words';
import { badge, contact, control, duty, formats } from '@tetap/words/id';

/** What a duty card says. */
export type DutyLanguage = Speaks<'badge' | 'contact' | 'duty' | 'control' | 'adapt'>;

export const indonesian: DutyLanguage = { tag: 'id', formats, badge, contact, duty, control };
