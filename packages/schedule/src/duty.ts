import type { OfficeDocument, OfficerName, Readiness } from '@tetap/feed';
import { byId } from './byId.js';
import type { OverlayReading } from './evidence.js';
import { covers } from './period.js';
import type { ContactAxis, Duty, Millis } from './status.js';
import type { View, Window } from './view.js';
import { viewOf } from './viewOf.js';

/** Who can be talked to at an instant, and who comes next. */
export interface DutyAt {
  /** The one to show first in front. */
  readonly now: readonly Duty[];
  readonly next: Duty | undefined;
}

const NOBODY = { state: 'none' } as const;

/** Section 6 of docs/status.md. */
export function contactAt(view: View, at: Millis): ContactAxis {
  const { now: [duty], next } = dutyIn(view, at);
  if (!duty) return next ? { state: 'later', duty: next, from: next.from } : NOBODY;
  // Shifts stand by their start: each that begins before the chain ends may lengthen it.
  const until = view.duties.reduce((end, next) => next.from <= end ? Math.max(end, next.until) : end, at);
  return { state: 'reachable', duty, until };
}

/** Everybody on duty, and who comes next. */
export function dutyAt(document: OfficeDocument, overlay: OverlayReading, now: Millis): DutyAt {
  return dutyIn(viewOf(document, overlay.document), now);
}

/** With what the overlay says of each shift at this instant; a name only while the shift is current (law 6). */
function dutyIn({ duties, readiness, officers }: View, at: Millis): DutyAt {
  // Of two shifts the one that ends last is shown; of two that end together the smaller id.
  const now = duties.filter((duty) => covers(duty, at)).sort((a, b) => b.until - a.until || byId(a.shift, b.shift));
  const next = duties.find(({ from }) => from > at);
  return { now: now.map(attended), next: next && attended(next) };

  function attended(duty: View['duties'][number]): Duty {
    const isOurs = (window: Window<Readiness | OfficerName>): boolean => window.entry.shift === duty.shift.id && covers(window, at);
    const ready = readiness.find(isOurs)?.entry.at;
    return { ...duty, ready: ready ? Date.parse(ready) : undefined, name: covers(duty, at) ? officers.find(isOurs)?.entry.name : undefined };
  }
}
