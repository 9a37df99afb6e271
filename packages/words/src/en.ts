export { badge } from './en/badge.js';
export { contact } from './en/contact.js';
export { control } from './en/control.js';
export { directory } from './en/directory.js';
export { duty } from './en/duty.js';
export { formats } from './en/formats.js';
export { en } from './en/en.js';
export { service } from './en/service.js';
