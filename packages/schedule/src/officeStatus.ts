import type { OfficeDocument } from '@tetap/feed';
import type { OverlayReading, Question } from './evidence.js';
import { freshnessAt, isStale } from './freshness.js';
import { spanAt } from './span.js';
import type { Millis, OfficeStatus } from './status.js';
import type { Span, View } from './view.js';
import { viewOf } from './viewOf.js';

/**
 * What is true of an office at an instant: every axis, the headline that follows from them, and why.
 * Pure and total for every document that passed the reader; `now` is any whole millisecond of the years 2 to 9998.
 */
export function officeStatus(document: OfficeDocument, overlay: OverlayReading, now: Millis, { clock }: Question = {}): OfficeStatus {
  const view = viewOf(document, overlay.document);
  return statusIn(view, spanAt(view, now), overlay.readAt, now, clock);
}

export function statusIn(view: View, { counter, staffing, contact, reason, headline, piece }: Span, readAt: Millis | undefined, at: Millis, clock: Millis | undefined): OfficeStatus {
  const freshness = freshnessAt(view, readAt, at, clock);
  return { office: view.office, at, counter, staffing, contact, freshness, reason, headline: isStale(freshness.state) ? 'stale' : headline, today: piece.today.row };
}
