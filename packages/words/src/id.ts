import { badge } from './id/badge.js';
import { contact } from './id/contact.js';
import { control } from './id/control.js';
import { directory } from './id/directory.js';
import { duty } from './id/duty.js';
import { formats } from './id/formats.js';
import type { Language } from './messages.js';

export { badge, contact, control, directory, duty, formats };
export { lobby } from './id/lobby.js';
export { help } from './id/help.js';
export { rules } from './id/rules.js';
export { tools } from './id/tools.js';

/** Indonesian, but for what is said on demand (`idMore`) and at the office (`lobby`). A page that shows one part only builds its own `Speaks` from the parts. */
export const id: Language = { tag: 'id', formats, badge, contact, duty, directory, control };
