import { nextChange } from '@tetap/schedule';
import type { OfficeDocument } from '@tetap/feed';
import type { Millis, OverlayReading, Question } from '@tetap/schedule';

export type SteadyUntil = (document: OfficeDocument, overlay: OverlayReading, now: Millis, question?: Question) => Millis;

/** The status at `now` holds at least until this instant. The one place where a watch asks when to look again. */
export const steadyUntil: SteadyUntil = (document, overlay, now, question) => {
  const change = nextChange(document, overlay, now, question);
  return change.kind === 'none' ? Infinity : change.at;
};
