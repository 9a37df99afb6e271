import { read, show } from '../schema/read.js';
import type { Issue } from '../schema/read.js';
import type { Schema } from '../schema/schema.js';
import { isOfOtherMajor } from './envelope.js';

/** `document` is undefined where nothing true can be said of it; an issue with code `version` says that it is too new. */
export interface DocumentReading<T> {
  readonly document: T | undefined;
  readonly issues: readonly Issue[];
}

/**
 * Reads a document tolerantly, as law 1 allows. Takes the schema (`officeDocument`), not the name of a kind, so that
 * a page pays only for the kinds that it reads. Never throws for what `JSON.parse` returns.
 *
 * @param path Path below the feed's address, for the issues.
 */
export function readFeedDocument<T>(schema: Schema<T>, raw: unknown, path: string): DocumentReading<T> {
  if (isOfOtherMajor(raw)) return { document: undefined, issues: [{ code: 'version', document: path, path: 'version', found: show(raw.version) }] };
  const { value, issues } = read(schema, raw, path);
  return { document: value, issues };
}
