import type { OfficeDocument } from '@tetap/feed';
import type { OverlayReading, Question } from './evidence.js';
import { freshnessAt, freshnessEdges, isStale } from './freshness.js';
import { officeStatus } from './officeStatus.js';
import { spanAt } from './span.js';
import type { Freshness, Millis, NextChange } from './status.js';
import type { Span, View } from './view.js';
import { viewOf } from './viewOf.js';
import { DAY } from './zone.js';

/** Nothing changes after so long that did not change before. */
const HORIZON = 400 * DAY;

/** The earliest later instant at which any axis differs, and what will then be true. At most 400 days are looked at, and one piece of a day is looked at once. */
export function nextChange(document: OfficeDocument, overlay: OverlayReading, now: Millis, question?: Question): NextChange {
  const view = viewOf(document, overlay.document);
  const span = spanAt(view, now);
  const stateAt = (at: Millis): Freshness['state'] => freshnessAt(view, overlay.readAt, at, question?.clock ?? at).state;
  const before = stateAt(now);
  const turn = changeAfter(view, span, isStale(before));
  const turns = freshnessEdges(view, overlay.readAt, now, question?.clock).filter((edge) => edge < turn && stateAt(edge) !== before);
  const at = Math.min(turn, ...turns);
  if (at - now >= HORIZON) return { kind: 'none' };
  return endsCalendar(view, span, at) ? { kind: 'unknownAfter', at } : { kind: 'at', at, status: officeStatus(document, overlay, at, question) };
}

/** When what is told of a span gives way to something else, while freshness stays as it is: stale answers all have one headline. */
function changeAfter(view: View, span: Span, stale: boolean): Millis {
  const told = ({ counter, staffing, contact, reason, headline }: Span): object => [counter, staffing, contact, reason, stale || headline];
  return span[stale ? 'staleChange' : 'change'] ??= search();

  function search(): Millis {
    let next = span;
    while (next.from - span.from < HORIZON) {
      next = spanAt(view, next.until);
      if (!same(told(next), told(span))) return next.from;
    }
    return Infinity;
  }
}

function endsCalendar(view: View, { piece: { today } }: Span, at: Millis): boolean {
  const { piece: { open, decree, today: later } } = spanAt(view, at);
  const { completeUntil } = view.office;
  return open === undefined && !decree && today.row.date <= completeUntil && later.row.date > completeUntil;
}

/** Equal as data. What comes from one record is mostly one object, which is quickly seen. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  const keys = Object.keys(a) as (keyof typeof a)[];
  return keys.length === Object.keys(b).length && keys.every((key) => same(a[key], b[key]));
}
