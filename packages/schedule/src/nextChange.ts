import type { OfficeDocument } from '@tetap/feed';
import { planAt } from './dayPlan.js';
import type { OverlayReading, Question } from './evidence.js';
import { freshnessAt, freshnessEdges, isStale } from './freshness.js';
import { statusIn } from './officeStatus.js';
import { spanAt } from './span.js';
import type { Freshness, Millis, NextChange } from './status.js';
import { onward } from './timeline.js';
import type { Span, View } from './view.js';
import { viewOf } from './viewOf.js';

/**
 * The earliest later instant at which any axis differs, and what will then be true; `none` only when nothing will ever change. How far it looks, and
 * what that costs: section 9 of docs/status.md.
 */
export function nextChange(document: OfficeDocument, { document: overlay, readAt }: OverlayReading, now: Millis, { clock }: Question = {}): NextChange {
  const view = viewOf(document, overlay);
  const span = spanAt(view, now);
  const stateAt = (at: Millis): Freshness['state'] => freshnessAt(view, readAt, at, clock).state;
  const before = stateAt(now);
  let at = changeAfter(view, span, isStale(before));
  for (const edge of freshnessEdges(view, readAt, clock)) {
    if (edge > now && edge < at && stateAt(edge) !== before) at = edge;
  }
  if (at === Infinity) return { kind: 'none' };
  const next = spanAt(view, at);
  return { kind: endsCalendar(view, next, at) ? 'unknownAfter' : 'at', at, status: statusIn(view, next, readAt, at, clock) };
}

/** When what is told of a span gives way to something else, while freshness stays as it is: stale answers all have one headline. */
function changeAfter(view: View, span: Span, stale: boolean): Millis {
  const told = ({ counter, staffing, contact, reason, headline }: Span): string => JSON.stringify([counter, staffing, contact, reason, stale || headline]);
  return span[stale ? 'staleChange' : 'change'] ??= search();

  function search(): Millis {
    const now = told(span);
    for (let at = span.until; at < Infinity;) {
      const next = spanAt(view, at);
      if (told(next) !== now) return next.from;
      at = onward(view, span.from, next.until);
    }
    return Infinity;
  }
}

/** Whether the last known day ends at this very instant; the clock may leave out the day after it. An override that decides goes on there. */
function endsCalendar(view: View, { piece: { decree, today } }: Span, at: Millis): boolean {
  return !decree && !today.isKnown && planAt(view, at - 1).isKnown;
}
