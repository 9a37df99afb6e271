import type { OfficeDocument, Path, Service } from '@tetap/feed';
import { appState } from './appState.js';
import type { AppState } from './appState.js';
import { counterAt } from './counter.js';
import type { OverlayReading, Question } from './evidence.js';
import { officeStatus } from './officeStatus.js';
import { spanAt } from './span.js';
import type { Counter, Millis, OfficeStatus, PathNow } from './status.js';
import { pieceAt, seek } from './timeline.js';
import type { View } from './view.js';
import { viewOf } from './viewOf.js';

type Judged = Omit<PathNow, 'path'>;

const BEST_FIRST: readonly PathNow['state'][] = ['now', 'slow', 'unknown', 'later', 'maintenance', 'down'];

/**
 * Every way to get a service as it stands now, the best first; section 10 of docs/status.md. `zone`: the region's, by which an app's incident without an
 * end is over; default: that of the first office given, else WIB.
 */
export function pathsNow(service: Service, offices: ReadonlyMap<string, OfficeDocument>, overlay: OverlayReading, now: Millis, question: Question & { readonly zone?: string } = {}): readonly PathNow[] {
  const statusOf = (id: string): OfficeStatus | undefined => {
    const document = offices.get(id);
    const status = document && officeStatus(document, overlay, now, question);
    return status?.headline === 'stale' ? undefined : status;
  };
  const { zone = [...offices.values()][0]?.data.region.zone } = question;
  // Whoever promises no overlay need not prove one.
  const isPromised = overlay.document || offices.size === 0 || [...offices.values()].some(({ data }) => data.region.live);
  const counters = new Map<string, Judged>();
  const counterOf = (id: string): Judged => {
    const judged = counters.get(id) ?? byCounter(statusOf(id), offices.get(id)!, overlay);
    counters.set(id, judged);
    return judged;
  };
  const judge = (path: Path): Judged => {
    if (path.kind === 'contact') return path.office === undefined ? way('now') : byContact(statusOf(path.office), offices.get(path.office)!, overlay);
    if (path.kind === 'web' || path.kind === 'app') return path.app === undefined || !isPromised ? way('now') : byApp(appState(overlay, path.app, now, { ...question, zone }));
    return counterOf(path.office);
  };
  // Two that have no time are equal: Infinity less itself is NaN, which sorts as 0.
  return service.paths
    .map((path): PathNow => ({ path, ...judge(path) }))
    .sort((a, b) => BEST_FIRST.indexOf(a.state) - BEST_FIRST.indexOf(b.state) || (a.from ?? Infinity) - (b.from ?? Infinity));
}

function way(state: PathNow['state'], until?: Millis, from?: Millis): Judged {
  return { state, from, until };
}

function byApp({ state, until }: AppState): Judged {
  return way(state === 'ok' ? 'now' : state, state === 'down' || state === 'maintenance' ? until : undefined);
}

/** Whether everybody who comes is served; who comes after the last queue number is not, though the counter is still open. */
function serves({ state, phase, scope }: Counter): boolean {
  return state === 'open' && phase !== 'queue-closed' && scope.kind === 'full';
}

/**
 * Whether everybody is served, and the first later instant at which that is another, however far ahead, if nothing unknown comes before. One has to go
 * where the office is then, so `now` ends also where it moves.
 */
function byCounter(status: OfficeStatus | undefined, document: OfficeDocument, overlay: OverlayReading): Judged {
  if (!status || status.counter.state === 'unknown' || status.counter.state === 'none') return way('unknown');
  const { counter, at } = status;
  const isNow = serves(counter);
  const here = placeOf(counter);
  const view = viewOf(document, overlay.document);
  const isOther = (then: Counter): boolean => serves(then) !== isNow || (isNow && placeOf(then).place !== here.place);
  const next = seek(view, pieceAt(view, at), (piece) => (piece.open ? isOther(counterAt(view, piece)) : isNow || piece.open === undefined));
  if (isNow) return { ...way('now', next?.open === undefined ? counter.until : next.at), ...here };
  return next?.open ? { ...way('later', undefined, next.at), ...placeOf(counterAt(view, next)) } : { ...way('later'), ...here };
}

function placeOf({ place }: Counter): Pick<Judged, 'place'> {
  return place.kind === 'moved' ? { place: place.to } : {};
}

function byContact(status: OfficeStatus | undefined, document: OfficeDocument, overlay: OverlayReading): Judged {
  if (!status) return way('unknown');
  const { contact, counter, at } = status;
  const until = answeredUntil(viewOf(document, overlay.document), at);
  if (until !== at) return way('now', until);
  const from = earlier(contact.state === 'later' ? contact.from : undefined, counter.opensAt);
  return way(from === undefined ? 'unknown' : 'later', undefined, from);
}

/** Until when somebody answers: who is on duty, and at the counter while it is open; where there is none, those who work. `at`: nobody does. */
function answeredUntil(view: View, at: Millis): Millis | undefined {
  const { contact, counter, staffing } = spanAt(view, at);
  const isStaffed = counter.state === 'open' || (counter.state === 'none' && staffing.working);
  const until = contact.state === 'reachable' ? contact.until : isStaffed ? counter.until : at;
  return until === undefined || until === at ? until : answeredUntil(view, until);
}

function earlier(a = Infinity, b = Infinity): Millis | undefined {
  const first = Math.min(a, b);
  return first < Infinity ? first : undefined;
}
