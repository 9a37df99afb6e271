import type { OfficeDocument } from '@tetap/feed';
import { officeStatus } from '@tetap/schedule';
import type { Millis, OverlayReading } from '@tetap/schedule';
import { instantOf } from './asking.js';
import type { Clock, OfficeView } from './client.js';

/** An office as it stands. A clock that was proven wrong proves nothing: what rests on it is not fresh (law 2). */
export function officeView(document: OfficeDocument, overlay: OverlayReading, clock: Clock, at: Millis | undefined): OfficeView {
  const status = officeStatus(document, overlay, ...instantOf(clock, at));
  const doubtful = clock.source === 'feed' && status.freshness.state === 'fresh';
  return {
    document,
    overlay,
    status: doubtful ? { ...status, headline: 'stale', freshness: { ...status.freshness, state: 'aging' } } : status,
  };
}

/** Whether anything that a citizen may see differs. */
export function differs(a: OfficeView, b: OfficeView): boolean {
  return a.document !== b.document || a.overlay.document !== b.overlay.document || essence(a) !== essence(b);
}

/** The answer without the office, which is compared by identity, and the instant, which always differs. */
function essence({ status }: OfficeView): string {
  return JSON.stringify({ ...status, office: 0, at: 0 });
}
