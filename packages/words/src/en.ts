import { badge } from './en/badge.js';
import { contact } from './en/contact.js';
import { control } from './en/control.js';
import { directory } from './en/directory.js';
import { duty } from './en/duty.js';
import { formats } from './en/formats.js';
import type { Language } from './messages.js';

export { badge, contact, control, directory, duty, formats };
export { lobby } from './en/lobby.js';
export { help } from './en/help.js';
export { rules } from './en/rules.js';
export { tools } from './en/tools.js';

/** English, but for what is said on demand (`enMore`) and at the office (`lobby`). A page that shows one part only builds its own `Speaks` from the parts. */
export const en: Language = { tag: 'en', formats, badge, contact, duty, directory, control };
