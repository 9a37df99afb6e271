import { isRecord } from '../schema/isRecord.js';
import { show } from '../schema/read.js';
import { documents, kindOf } from '../documents/documents.js';
import type { DocumentKind } from '../documents/documents.js';
import { FEED_MAJOR, isOfOtherMajor } from '../documents/envelope.js';
import type { Finding, Find } from './finding.js';
import { findForm } from './form.js';
import { findPersonal } from './personal.js';
import { readInWords } from './readInWords.js';

/**
 * Checks one document as its publisher should see it: everything that a reader would have to repair or drop is an
 * error, and so is what must not be published; what is readable but hardly meant so is a warning. What several
 * documents must agree on is not looked at here.
 *
 * @param raw The parsed JSON.
 * @param path Path below the feed's address, such as `offices/disdukcapil.json`.
 */
export function checkDocument(kind: DocumentKind, raw: unknown, path: string): readonly Finding[] {
  const { schema } = documents[kind];
  const findings: Finding[] = [];
  const find: Find = (severity, code, place, found, expected) => {
    findings.push({ severity, code, document: path, path: place, found: show(found), expected });
  };
  if (isOfOtherMajor(raw)) {
    find('error', 'version', 'version', raw.version, `version ${FEED_MAJOR}.x. Update the copy of Tetap that reads this feed, or publish the feed in version ${FEED_MAJOR} as well`);
  } else {
    findings.push(...readInWords<unknown>(schema, raw, path).issues.map((issue) => ({ severity: 'error' as const, ...issue })));
  }

  const fields = new Map<string, readonly string[]>();
  const warnings: Parameters<Find>[] = [];
  findForm(schema, raw, '', (...warning) => { warnings.push(warning); }, (place, names) => { fields.set(place, names); });
  const personal = new Set<string>();
  findPersonal(raw, (place, name) => fields.get(place)?.includes(name) ?? false, (...finding) => {
    personal.add(finding[2]);
    find(...finding);
  });
  for (const warning of warnings) if (!personal.has(warning[2])) find(...warning);

  const place = kindOf(path);
  const id = isRecord(raw) && isRecord(raw.data) ? raw.data.id : undefined;
  if (place?.kind !== kind) find('warning', 'path', '(document)', path, `a path such as ${documents[kind].path}`);
  else if (place.id !== undefined && place.id !== id) find('warning', 'path', 'data.id', id, `"${place.id}", as in the path of the document`);
  return findings;
}
