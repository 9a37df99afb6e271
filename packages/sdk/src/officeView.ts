import type { OfficeDocument } from '@tetap/feed';
import { officeStatus } from '@tetap/schedule';
import type { Millis, OverlayReading } from '@tetap/schedule';
import { instantOf } from './asking.js';
import type { Clock, OfficeView } from './client.js';

/**
 * An office as it stands. What is in doubt for another reason than those that the engine knows is not fresh either (law 2):
 * a clock that was proven wrong proves nothing, nor does a saved copy.
 */
export function officeView(document: OfficeDocument, overlay: OverlayReading, clock: Clock, at: Millis | undefined, doubt: boolean): OfficeView {
  const { source, confident } = clock;
  const status = officeStatus(document, overlay, ...instantOf(clock, at));
  const doubtful = (doubt || source === 'feed') && status.freshness.state === 'fresh';
  return {
    document,
    overlay,
    clock: { source, confident },
    status: doubtful ? { ...status, headline: 'stale', freshness: { ...status.freshness, state: 'aging' } } : status,
  };
}

/** Whether anything that a citizen may see differs. */
export function differs(a: OfficeView, b: OfficeView): boolean {
  return a.document !== b.document || a.overlay.document !== b.overlay.document || essence(a) !== essence(b);
}

/** The answer without the office, which is compared by identity, and the instant, which always differs. */
function essence({ status, clock }: OfficeView): string {
  return JSON.stringify([clock, { ...status, office: 0, at: 0 }]);
}
