import type { OfficeDocument } from '@tetap/feed';
import { officeStatus } from '@tetap/schedule';
import type { Millis, OverlayReading, Question } from '@tetap/schedule';
import type { Clock, OfficeView } from './client.js';
import { FeedError } from './feedError.js';

/**
 * The instant that a question may ask about: the engine knows the years 1 to 9999, in whole milliseconds.
 * @throws FeedError `config`
 */
export function checkInstant(at: Millis | undefined): void {
  if (at !== undefined && !(Number.isInteger(at) && at > -6.2e13 && at < 2.534e14)) throw new FeedError('config', `No instant: ${at}`);
}

/** The arguments with which the engine is asked about `at`, or about now. */
export function instantOf(clock: Clock, at: Millis | undefined): readonly [now: Millis, question: Question] {
  const now = clock.now();
  return at === undefined ? [now, {}] : [at, { clock: now }];
}

/** An office as it stands. A clock that was proven wrong proves nothing: what rests on it is not fresh (law 2). */
export function viewOf(document: OfficeDocument, overlay: OverlayReading, clock: Clock, at: Millis | undefined): OfficeView {
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
