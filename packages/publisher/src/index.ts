export type { Finding, Severity } from './finding.js';
export { parseSource } from './parseSource.js';
export type { ParsedSource } from './parseSource.js';
export { compile } from './compile/compile.js';
export type { Place, Source } from './source/source.js';
export { completeness, completenessReport } from './completeness.js';
export type { SourceCompleteness } from './completeness.js';
export { check } from './check/check.js';
