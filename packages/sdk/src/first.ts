/*
 * `@tetap/sdk/first`: what a page asks before it has a client. The client that comes takes the answers over.
 */

export { firstAnswers } from './firstAnswers.js';
export type { FirstAnswers } from './firstAnswers.js';
export { firstServices } from './firstServices.js';
export type { FirstDocument } from './firstServices.js';
export { PATIENCE } from './patience.js';
export { savedWords } from './savedWords.js';
