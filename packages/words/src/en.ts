import { badge } from './en/badge.js';
import { contact } from './en/contact.js';
import { control } from './en/control.js';
import { directory } from './en/directory.js';
import { duty } from './en/duty.js';
import { formats } from './en/formats.js';
import type { Language } from './messages.js';

export { badge, contact, control, directory, duty, formats };

/** English, but for what is said on demand (`@tetap/words/en/more`) and at an office's door and in its lobby (`@tetap/words/en/lobby`). A page that shows one part only builds its own `Speaks` from the parts. */
export const en: Language = { tag: 'en', formats, badge, contact, duty, directory, control };
