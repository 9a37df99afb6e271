export { badge } from './id/badge.js';
export { contact } from './id/contact.js';
export { control } from './id/control.js';
export { directory } from './id/directory.js';
export { duty } from './id/duty.js';
export { formats } from './id/formats.js';
export { id } from './id/id.js';
export { service } from './id/service.js';
