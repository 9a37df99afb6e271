import type { IssueCode } from '../schema/visit.js';
import type { WordedIssue } from './readInWords.js';

/**
 * What a strict look finds beyond the reader's issues. `personal`, `personal-number`: must not be published (law 6);
 * `unknown-field`: readers ignore it; `markup`: will be shown literally; `blank`: says nothing; `duplicate`: a second
 * record with an id; `path`: the document does not lie where its content says.
 */
export type FindingCode = IssueCode | 'personal' | 'personal-number' | 'unknown-field' | 'markup' | 'blank' | 'duplicate' | 'path';

/** Something to put right before publishing. An `error` would cost citizens an answer, or an officer their privacy. */
export interface Finding extends Omit<WordedIssue, 'code'> {
  /** Stable, for programs and translations; `expected` is for people and may be reworded. */
  readonly code: FindingCode;
  readonly severity: 'error' | 'warning';
}

/** Collects findings of one document. */
export type Find = (severity: Finding['severity'], code: FindingCode, path: string, found: unknown, expected: string) => void;
