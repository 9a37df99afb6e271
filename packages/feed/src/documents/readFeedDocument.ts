import { isRecord, read, show } from '../schema/read.js';
import type { Issue } from '../schema/read.js';
import type { Schema } from '../schema/schema.js';
import { FEED_MAJOR, feedVersion } from './envelope.js';

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
  const found = isRecord(raw) ? read(feedVersion, raw.version, path).value : undefined;
  if (found !== undefined && Number.parseInt(found, 10) !== FEED_MAJOR) {
    return {
      document: undefined,
      issues: [{
        code: 'version', document: path, path: 'version', found: show(found),
        expected: `version ${FEED_MAJOR}.x. Update the copy of Tetap that reads this feed, or publish the feed in version ${FEED_MAJOR} as well`,
      }],
    };
  }
  const { value, issues } = read(schema, raw, path);
  return { document: value, issues };
}
