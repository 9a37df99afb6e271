import type { OfficeDocument } from '@tetap/feed';
import type { OverlayReading, Question } from './evidence.js';
import { freshnessAt, isStale } from './freshness.js';
import { spanAt } from './span.js';
import type { Millis, OfficeStatus } from './status.js';
import { viewOf } from './viewOf.js';

/**
 * What is true of an office at an instant: every axis, the headline that follows from them, and why.
 * Pure and total for every document that passed the reader; `now` is any whole millisecond of the years 1 to 9999.
 */
export function officeStatus(document: OfficeDocument, overlay: OverlayReading, now: Millis, { clock = now }: Question = {}): OfficeStatus {
  const view = viewOf(document, overlay.document);
  const freshness = freshnessAt(view, overlay.readAt, now, clock);
  const { counter, staffing, contact, reason, headline, piece } = spanAt(view, now);
  return { office: view.office, at: now, counter, staffing, contact, freshness, reason, headline: isStale(freshness.state) ? 'stale' : headline, today: piece.today.row };
}
