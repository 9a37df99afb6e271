import { badge } from './id/badge.js';
import { contact } from './id/contact.js';
import { control } from './id/control.js';
import { directory } from './id/directory.js';
import { duty } from './id/duty.js';
import { formats } from './id/formats.js';
import type { Language } from './messages.js';

export { badge, contact, control, directory, duty, formats };

/** Indonesian, but for what is said on demand (`@tetap/words/id/more`) and at an office's door and in its lobby (`@tetap/words/id/lobby`). A page that shows one part only builds its own `Speaks` from the parts. */
export const id: Language = { tag: 'id', formats, badge, contact, duty, directory, control };
