/** `error`: nothing may be published. `warning`: publishable, but somebody should look. */
export type Severity = 'error' | 'warning';

/** Something an officer should look at, in Indonesian, with a code that stays the same when words change. */
export interface Finding {
  readonly severity: Severity;
  /** Stable id such as `policy.basis-missing`. */
  readonly code: string;
  /** Path below the source folder. */
  readonly file: string;
  /** Place inside the file, such as `posts[0].role`; empty for the file itself. */
  readonly path: string;
  /** Counted from 1; 0 where the source did not come from a file. */
  readonly line: number;
  /** What was found, and what to do. */
  readonly message: string;
}
