import type { OfficeDocument, OfficerName, Readiness } from '@tetap/feed';
import type { OverlayReading } from './evidence.js';
import type { View, Window } from './model.js';
import { covers, viewOf } from './overlay.js';
import { prepare } from './prepare.js';
import { endsLater, started } from './shifts.js';
import type { ContactAxis, Duty, Millis } from './status.js';

const NOBODY: ContactAxis = { state: 'none' };

/** Section 6 of docs/status.md. */
export function contactAt(view: View, instant: Millis): ContactAxis {
  const { duties } = view.prepared;
  if (duties.shifts.length === 0) return NOBODY;
  const index = started(duties, instant);
  const current = duties.longest[index];
  if (current && instant < current.until) return { state: 'reachable', duty: attended(view, current, instant), until: duties.chainEnds[index]! };
  const next = duties.shifts[index + 1];
  return next ? { state: 'later', duty: attended(view, next, instant), from: next.from } : NOBODY;
}

/** With what the overlay says of the shift at this instant; a name only while the shift is current (law 6). */
function attended({ readiness, officers }: View, duty: Duty, instant: Millis): Duty {
  if (readiness.length === 0 && officers.length === 0) return duty;
  const isOurs = (window: Window<Readiness | OfficerName>): boolean => window.entry.shift === duty.shift.id && covers(window, instant);
  const ready = readiness.find(isOurs);
  const officer = covers(duty, instant) ? officers.find(isOurs) : undefined;
  return ready || officer ? { ...duty, ready: ready && Date.parse(ready.entry.at), name: officer?.entry.name } : duty;
}

/** Everybody on duty, the one to show first in front, and who comes next. */
export function dutyAt(document: OfficeDocument, overlay: OverlayReading, now: Millis): { readonly now: readonly Duty[]; readonly next: Duty | undefined } {
  const view = viewOf(prepare(document), overlay.document);
  const { shifts } = view.prepared.duties;
  const next = shifts[started(view.prepared.duties, now) + 1];
  return {
    now: shifts.filter((duty) => covers(duty, now)).sort((a, b) => endsLater(a, b) ? -1 : 1).map((duty) => attended(view, duty, now)),
    next: next && attended(view, next, now),
  };
}
