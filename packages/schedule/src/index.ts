export * from './status.js';
export * from './evidence.js';
