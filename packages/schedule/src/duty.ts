import type { OfficeDocument, OfficerName, Readiness } from '@tetap/feed';
import type { OverlayReading } from './evidence.js';
import { covers } from './period.js';
import type { ContactAxis, Duty, Millis } from './status.js';
import type { View, Window } from './view.js';
import { viewOf } from './viewOf.js';

const NOBODY = { state: 'none' } as const;

/** Section 6 of docs/status.md. Invariant of the loop: from `at` to `until` somebody is on duty. */
export function contactAt(view: View, at: Millis): ContactAxis {
  let shown: Duty | undefined;
  let until = at;
  for (const duty of view.duties) {
    if (duty.until <= at) continue;
    if (duty.from > until) {
      if (shown) break;
      return { state: 'later', duty: attended(view, duty, at), from: duty.from };
    }
    if (duty.from <= at && (!shown || endsLater(duty, shown))) shown = duty;
    until = Math.max(until, duty.until);
  }
  return shown ? { state: 'reachable', duty: attended(view, shown, at), until } : NOBODY;
}

/** Which of two shifts is shown: the one that ends last; of two that end together the smaller id. */
export function endsLater(a: Duty, b: Duty): boolean {
  return a.until > b.until || (a.until === b.until && a.shift.id < b.shift.id);
}

/** With what the overlay says of the shift at this instant; a name only while the shift is current (law 6). */
export function attended({ readiness, officers }: View, duty: Duty, at: Millis): Duty {
  const isOurs = (window: Window<Readiness | OfficerName>): boolean => window.entry.shift === duty.shift.id && covers(window, at);
  const ready = readiness.find(isOurs)?.entry.at;
  return { ...duty, ready: ready ? Date.parse(ready) : undefined, name: covers(duty, at) ? officers.find(isOurs)?.entry.name : undefined };
}

/** Everybody on duty, the one to show first in front, and who comes next. */
export function dutyAt(document: OfficeDocument, overlay: OverlayReading, now: Millis): { readonly now: readonly Duty[]; readonly next: Duty | undefined } {
  const view = viewOf(document, overlay.document);
  const { duties } = view;
  const next = duties.find(({ from }) => from > now);
  return {
    now: duties.filter((duty) => covers(duty, now)).sort((a, b) => endsLater(a, b) ? -1 : 1).map((duty) => attended(view, duty, now)),
    next: next && attended(view, next, now),
  };
}
