import type { OfficeDocument } from '@tetap/feed';
import { officeStatus } from '@tetap/schedule';
import type { Millis, OverlayReading, Question } from '@tetap/schedule';
import type { OfficeView } from './client.js';

/**
 * An office as it stands. What is in doubt for another reason than those that the engine knows is not fresh either (law 2):
 * a clock that was proven wrong proves nothing, nor does a saved copy.
 */
export function officeView(document: OfficeDocument, overlay: OverlayReading, clock: OfficeView['clock'], doubt: boolean, now: Millis, question?: Question): OfficeView {
  const view: OfficeView = { document, overlay, clock, status: officeStatus(document, overlay, now, question) };
  return doubt || clock.source === 'feed' ? doubted(view) : view;
}

/** The same view with nothing in it counting as fresh. */
export function doubted(view: OfficeView): OfficeView {
  const { status } = view;
  return status.freshness.state === 'fresh' ? { ...view, status: { ...status, headline: 'stale', freshness: { ...status.freshness, state: 'aging' } } } : view;
}
