import { officeDocument, readFeedDocument } from '@tetap/feed';
import type { Office, OfficeDocument } from '@tetap/feed';
import { officeStatus, steadyUntil } from '@tetap/schedule';
import type { OfficeStatus, OverlayReading } from '@tetap/schedule';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runs } from '../../schedule/test/arbitrary.js';
import { engineDocument } from '../src/compile/engineDocument.js';
import { horizonOf } from '../src/compile/horizon.js';
import { officeData } from '../src/compile/officeData.js';
import { anySource } from './anySource.js';

const DAY = 86_400_000;

/** As a phone reads it. */
function documentOf(data: Office): OfficeDocument {
  return readFeedDocument(officeDocument, engineDocument(data), data.id).document!;
}

/** All but who comes next and until when somebody does, which the later publication knows for longer. No overlay says anything of that. */
function said({ office: _, freshness, contact, ...status }: OfficeStatus): unknown {
  return { ...status, duty: contact.state === 'reachable' && contact.duty, freshness: freshness.state };
}

/** Why a document keeps its `updated` and repeats the build before while its window moves: an overlay from before says beside it what it said beside the one before. */
it.each([
  ['2026-11-16', 'Asia/Jakarta'], ['2026-12-15', 'Asia/Makassar'], ['2026-01-20', 'Asia/Jayapura'], ['2026-02-20', 'Europe/Amsterdam'], ['2026-08-20', 'America/Santiago'],
] as const)('publications of one source on different days say the same of every instant for which the earlier holds, beside any overlay: from %s in %s', (date, zone) => {
  fc.assert(fc.property(anySource(date, zone), fc.integer({ min: 1, max: 30 * 24 }), ({ source, generated }, hours) => {
    const first = horizonOf(source, generated);
    const later = horizonOf(source, new Date(first.generated + hours * DAY / 24).toISOString());
    fc.pre(first.completeUntil === later.completeUntil);
    const [before, after] = [first, later].map((horizon) => documentOf(officeData(source.offices[0]!, source, horizon)));
    const overlay: OverlayReading = { document: { ...before!, data: source.live }, readAt: undefined };
    for (let at = later.generated; at < first.validUntil; at = Math.min(...[before!, after!].map((document) => steadyUntil(document, overlay, at)))) {
      expect(said(officeStatus(after!, overlay, at)), new Date(at).toISOString()).toEqual(said(officeStatus(before!, overlay, at)));
    }
  }), runs(40));
}, 60_000);
