import type { OfficeDocument } from '@tetap/feed';
import type { OverlayReading, Question } from './evidence.js';
import { freshnessAt } from './freshness.js';
import { freshnessEdges } from './freshnessEdges.js';
import { isStale } from './isStale.js';
import { statusIn } from './officeStatus.js';
import { spanAt } from './span.js';
import type { Freshness, Millis, NextChange } from './status.js';
import type { Span, View } from './view.js';
import { viewOf } from './viewOf.js';
import { DAY } from './units.js';

/** Nothing changes after so long that did not change before. */
const HORIZON = 400 * DAY;

/** The earliest later instant at which any axis differs, and what will then be true. At most 400 days are looked at, and one piece of a day is looked at once. */
export function nextChange(document: OfficeDocument, { document: overlay, readAt }: OverlayReading, now: Millis, { clock }: Question = {}): NextChange {
  const view = viewOf(document, overlay);
  const span = spanAt(view, now);
  const stateAt = (at: Millis): Freshness['state'] => freshnessAt(view, readAt, at, clock ?? at).state;
  const before = stateAt(now);
  let at = changeAfter(view, span, isStale(before));
  for (const edge of freshnessEdges(view, readAt, clock)) {
    if (edge > now && edge < at && stateAt(edge) !== before) at = edge;
  }
  if (at - now >= HORIZON) return { kind: 'none' };
  const next = spanAt(view, at);
  return endsCalendar(view, span, next) ? { kind: 'unknownAfter', at } : { kind: 'at', at, status: statusIn(view, next, readAt, at, clock ?? at) };
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

function endsCalendar({ office: { completeUntil } }: View, { piece: before }: Span, { piece: { open, decree, today } }: Span): boolean {
  return open === undefined && !decree && before.today.row.date <= completeUntil && today.row.date > completeUntil;
}

/** Equal as data. What comes from one record is mostly one object, which is quickly seen. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  const keys = Object.keys(a) as (keyof typeof a)[];
  return keys.length === Object.keys(b).length && keys.every((key) => same(a[key], b[key]));
}
