import type { Office } from '@tetap/feed';
import type { Horizon } from '../compile/horizon.js';
import type { Severity } from '../finding.js';
import type { OfficeSource } from '../source/officeForm.js';
import type { Source } from '../source/source.js';

/** What rules look at: the source, and each office as a citizen's phone would get it. */
export interface Subject {
  readonly source: Source;
  readonly horizon: Horizon;
  readonly offices: readonly { readonly source: OfficeSource; readonly data: Office }[];
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
