import type { Office, OfficeDocument, OfficerName, Readiness } from '@tetap/feed';
import type { OverlayReading } from './evidence.js';
import { prepare } from './prepare.js';
import { covers, viewOf } from './overlay.js';
import type { View, Window } from './overlay.js';
import type { ContactAxis, Duty, Millis } from './status.js';

/** The shifts of an office by their start, with what must be known at each to answer without a search. */
export interface Duties {
  readonly shifts: readonly Duty[];
  /** Of the shifts up to this one, the one that ends last. */
  readonly longest: readonly Duty[];
  /** Where the chain of touching shifts that this one is in ends. */
  readonly chainEnds: readonly Millis[];
}

export function duties({ posts, shifts }: Office): Duties {
  const byId = new Map(posts.map((post) => [post.id, post]));
  const sorted = shifts.flatMap((shift): Duty[] => {
    const post = byId.get(shift.post);
    return post ? [{ post, shift, from: Date.parse(shift.from), until: Date.parse(shift.until), ready: undefined, name: undefined }] : [];
  }).sort((a, b) => a.from - b.from || (a.shift.id < b.shift.id ? -1 : 1));
  const longest: Duty[] = [];
  for (const duty of sorted) {
    const last = longest[longest.length - 1];
    longest.push(last && !endsLater(duty, last) ? last : duty);
  }
  const chainEnds: Millis[] = [];
  for (let index = sorted.length - 1; index >= 0; index -= 1) {
    const end = longest[index]!.until;
    const next = sorted[index + 1];
    chainEnds[index] = next && next.from <= end ? chainEnds[index + 1]! : end;
  }
  return { shifts: sorted, longest, chainEnds };
}

function endsLater(a: Duty, b: Duty): boolean {
  return a.until > b.until || (a.until === b.until && a.shift.id < b.shift.id);
}

/** The last shift that has started; -1 where none has. */
function started({ shifts }: Duties, instant: Millis): number {
  let low = 0;
  let high = shifts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (shifts[middle]!.from <= instant) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The shift that is shown at an instant, or was last, and the next to start: no other can change what is said of contact. */
export function shiftsAround(duties: Duties, instant: Millis): readonly Duty[] {
  if (duties.shifts.length === 0) return duties.shifts;
  const index = started(duties, instant);
  return [duties.longest[index], duties.shifts[index + 1]].filter((duty): duty is Duty => duty !== undefined);
}

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
