import type { Language } from '../messages.js';
import { badge } from './badge.js';
import { contact } from './contact.js';
import { control } from './control.js';
import { directory } from './directory.js';
import { duty } from './duty.js';
import { formats } from './formats.js';
import { service } from './service.js';

/** English, but for what is said on demand (`@tetap/words/en/more`) and at an office's door and in its lobby (`@tetap/words/en/lobby`). A page that shows one part only builds its own `Speaks` from the parts. */
export const en: Language = { tag: 'en', formats, badge, contact, duty, directory, service, control };
