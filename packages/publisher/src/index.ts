export type { Finding, Severity } from './finding.js';
export { parseSource } from './parseSource.js';
export type { ParsedSource } from './parseSource.js';
export { compile } from './compile/compile.js';
export type { Place, Source } from './source/source.js';
export { check } from './check/check.js';
