import type { Publication } from '../compile/publicationOf.js';
import type { Severity } from '../finding.js';
import type { Source } from '../source/source.js';

/** What rules look at: the source, and what it would say. */
export interface Subject extends Publication {
  readonly source: Source;
}

/** A fault at a path below a record of the source. */
export interface Fault {
  readonly severity: Severity;
  readonly code: string;
  readonly record: object;
  readonly path: string;
  readonly message: string;
}

/** Finds one kind of fault. Rules know nothing of each other, of files, or of lines. */
export type Rule = (subject: Subject) => readonly Fault[];
