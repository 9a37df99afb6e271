import { isRecord } from './isRecord.js';
import type { Schema } from './schema.js';
import { visit } from './visit.js';
import type { Damage, IssueCode } from './visit.js';

/** Something in a document that was not as the format says. What should stand there `readInWords` says. */
export interface Issue {
  readonly code: IssueCode;
  /** Path of the document below the feed's address, such as `offices/disdukcapil.json`. */
  readonly document: string;
  /** Place inside it, such as `data.exceptions[2].from`. */
  readonly path: string;
  /** What stands there, shortened. */
  readonly found: string;
}

/** Result of a tolerant reading: `value` is undefined where not even the outermost object could be read. */
export interface Reading<T, I = Issue> {
  readonly value: T | undefined;
  readonly issues: readonly I[];
}

/** What `visit` finds, with all that was wrong as issues of a document. */
export function read<T>(schema: Schema<T>, raw: unknown, document: string, path = ''): Reading<T> {
  const damages: Damage[] = [];
  const value = visit(schema, raw, path, damages);
  return { value, issues: damages.map((damage) => issueOf(damage, document)) };
}

export function issueOf({ code, path, raw }: Damage, document: string): Issue {
  return { code: raw === undefined ? 'missing' : code, document, path: path || '(document)', found: show(raw) };
}

/** A value as it may stand in an error message: short, on one line, whatever its depth and size. */
export function show(value: unknown): string {
  return value === undefined ? 'nothing'
    : Array.isArray(value) ? `a list of ${value.length}`
    : isRecord(value) ? 'an object'
    : JSON.stringify(typeof value === 'string' ? value.slice(0, 60) : value);
}
