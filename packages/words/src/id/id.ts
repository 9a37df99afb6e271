import type { Language } from '../messages.js';
import { badge } from './badge.js';
import { contact } from './contact.js';
import { control } from './control.js';
import { directory } from './directory.js';
import { duty } from './duty.js';
import { formats } from './formats.js';
import { service } from './service.js';

/** Indonesian, but for what is said on demand (`@tetap/words/id/more`) and at an office's door and in its lobby (`@tetap/words/id/lobby`). A page that shows one part only builds its own `Speaks` from the parts. */
export const id: Language = { tag: 'id', formats, badge, contact, duty, directory, service, control };
