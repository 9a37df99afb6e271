import type { Instant } from '@tetap/feed';
import { publicationOf } from '../compile/publicationOf.js';
import type { Finding } from '../finding.js';
import { joined } from '../source/reader.js';
import type { Source } from '../source/source.js';
import type { Rule, Subject } from './rule.js';
import { anchors } from './rules/anchors.js';
import { duplicateIds } from './rules/duplicateIds.js';
import { dutyGaps } from './rules/dutyGaps.js';
import { feedForm } from './rules/feedForm.js';
import { idleRosters } from './rules/idleRosters.js';
import { intervals } from './rules/intervals.js';
import { manySteps } from './rules/manySteps.js';
import { nightClosures } from './rules/nightClosures.js';
import { ownWords } from './rules/ownWords.js';
import { overlayPromise } from './rules/overlayPromise.js';
import { pathsWithoutApp } from './rules/pathsWithoutApp.js';
import { periodOverlap } from './rules/periodOverlap.js';
import { policyBasis } from './rules/policyBasis.js';
import { policyOverlap } from './rules/policyOverlap.js';
import { publicAtHome } from './rules/publicAtHome.js';
import { references } from './rules/references.js';
import { regionZone } from './rules/regionZone.js';
import { rosterChanges } from './rules/rosterChanges.js';
import { sharedNumbers } from './rules/sharedNumbers.js';
import { validity } from './rules/validity.js';
import { workHours } from './rules/workHours.js';

const rules: readonly Rule[] = [
  duplicateIds, references, regionZone, intervals, periodOverlap, workHours, policyBasis, policyOverlap, publicAtHome, dutyGaps, anchors, idleRosters, rosterChanges, pathsWithoutApp, manySteps, sharedNumbers, overlayPromise, nightClosures, ownWords, validity, feedForm,
];

/**
 * Looks at the meaning of a source that could be read: what contradicts itself, what citizens would be left alone
 * with, what must not be published. With an error nothing may be published.
 *
 * @param generated the instant of the coming publication
 * @throws RangeError when `generated` is no instant
 */
export function check(source: Source, generated: Instant): readonly Finding[] {
  const subject: Subject = { source, ...publicationOf(source, generated) };
  return rules.flatMap((rule) => rule(subject)).map(({ severity, code, record, path, message }) => {
    const place = source.places.get(record);
    return { severity, code, file: place?.file ?? '', path: joined(place?.path ?? '', path), line: place?.lineOf(path) ?? 0, message };
  });
}
