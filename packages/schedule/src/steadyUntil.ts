import type { OfficeDocument } from '@tetap/feed';
import type { OverlayReading, Question } from './evidence.js';
import { freshnessEdges } from './freshness.js';
import { spanAt } from './span.js';
import type { Millis } from './status.js';
import { viewOf } from './viewOf.js';

/**
 * The status at `now` holds at least until this instant, at most a day ahead: the cheap answer to "when must I look
 * again?". Often nothing differs then; `nextChange` says when something really will.
 */
export function steadyUntil(document: OfficeDocument, { document: overlay, readAt }: OverlayReading, now: Millis, { clock }: Question = {}): Millis {
  const view = viewOf(document, overlay);
  return Math.min(spanAt(view, now).until, ...freshnessEdges(view, readAt, clock).filter((edge) => edge > now));
}
