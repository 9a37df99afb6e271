import type { OfficeDocument } from '@tetap/feed';
import { NO_OVERLAY, officeStatus } from '@tetap/schedule';
import type { Millis, OverlayReading, Question, Reading } from '@tetap/schedule';
import type { OfficeView } from './client.js';

const MINUTE = 60_000;

/**
 * An office as it stands, of a document that was read at `readAt`. What is in doubt for another reason than those that the engine knows is not
 * fresh either (law 2): a clock that was proven wrong proves nothing, nor does a saved copy.
 */
export function officeView(document: OfficeDocument, overlay: OverlayReading, clock: OfficeView['clock'], doubt: boolean, readAt: Millis, now: Millis, question?: Question): OfficeView {
  const promised = promisedOverlay([document], overlay);
  const view: OfficeView = { document, overlay: promised, clock, status: officeStatus(document, promised, now, question) };
  const known = doubt || clock.source === 'feed' ? doubted(view) : view;
  const { status } = known;
  const reading = readingOf(known, now - readAt > MINUTE ? readAt : undefined);
  return reading ? { ...known, status: { ...status, freshness: { ...status.freshness, reading } } } : known;
}

/** What `officeView` adds of how a document was read stands at least until then, where nothing but time passes. */
export function readingUntil(readAt: Millis, now: Millis): Millis {
  return now - readAt > MINUTE ? Infinity : readAt + MINUTE + 1;
}

/** An overlay that no office's region names is nobody's: it is asked for once at most, so that what it says would never end. Without an office nobody knows. */
export function promisedOverlay(offices: readonly OfficeDocument[], overlay: OverlayReading): OverlayReading {
  return isOverlayPromised(offices) ? overlay : NO_OVERLAY;
}

export function isOverlayPromised(offices: readonly OfficeDocument[]): boolean {
  return offices.length === 0 || offices.some(({ data }) => data.region.live);
}

/** The same view with nothing in it counting as fresh. */
export function doubted(view: OfficeView): OfficeView {
  const { status } = view;
  return status.freshness.state === 'fresh' ? { ...view, status: { ...status, headline: 'stale', freshness: { ...status.freshness, state: 'aging' } } } : view;
}

/** A preview claims nothing of now. By a clock that is wrong nobody can say when something was saved. */
function readingOf({ clock, status: { freshness: { state } } }: OfficeView, savedAt: Millis | undefined): Reading | undefined {
  if (state === 'preview') return undefined;
  if (clock.source === 'feed') return { clock: 'wrong' };
  if (clock.isFarOff) return { clock: 'corrected' };
  if (savedAt === undefined || state === 'fresh') return undefined;
  return (globalThis as { readonly navigator?: Partial<Navigator> }).navigator?.onLine === false ? { savedAt, isOffline: true } : { savedAt };
}
