import type { OfficeDocument, Path, Service } from '@tetap/feed';
import { appState } from './appState.js';
import type { AppState } from './appState.js';
import { counterAt, servesEverybody } from './counter.js';
import type { OverlayReading, Question } from './evidence.js';
import { officeStatus } from './officeStatus.js';
import { spanAt } from './span.js';
import type { Counter, Millis, OfficeStatus, PathNow } from './status.js';
import { pieceAt, seek } from './timeline.js';
import type { View } from './view.js';
import { viewOf } from './viewOf.js';

type Judged = Omit<PathNow, 'path'>;
/** How an office stands, and what else may be asked of it. */
type Asked = OfficeStatus & { readonly view: View };

const BEST_FIRST: readonly PathNow['state'][] = ['now', 'slow', 'unknown', 'later', 'maintenance', 'down'];

/**
 * Every way to get a service as it stands now, the best first; section 10 of docs/status.md. `zone`: the region's, by which an app's incident without an
 * end is over; default: that of the first office given, else WIB.
 */
export function pathsNow(service: Service, offices: ReadonlyMap<string, OfficeDocument>, overlay: OverlayReading, now: Millis, question: Question & { readonly zone?: string } = {}): readonly PathNow[] {
  const statusOf = (id: string): Asked | undefined => {
    const document = offices.get(id);
    const status = document && officeStatus(document, overlay, now, question);
    return status && status.headline !== 'stale' ? { ...status, view: viewOf(document, overlay.document) } : undefined;
  };
  const { zone = [...offices.values()][0]?.data.region.zone } = question;
  // Whoever promises no overlay need not prove one.
  const isPromised = overlay.document || offices.size === 0 || [...offices.values()].some(({ data }) => data.region.live);
  const counters = new Map<string, Judged>();
  const counterOf = (id: string): Judged => {
    const judged = counters.get(id) ?? byCounter(statusOf(id));
    counters.set(id, judged);
    return judged;
  };
  const judge = (path: Path): Judged => {
    if (path.kind === 'contact') return path.office === undefined ? way('now') : byContact(statusOf(path.office));
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

/**
 * Whether everybody is served, and the first later instant at which that is another, however far ahead, if nothing unknown comes before. One has to go
 * where the office is then, so `now` ends also where it moves.
 */
function byCounter(status: Asked | undefined): Judged {
  if (!status || status.counter.state === 'unknown' || status.counter.state === 'none') return way('unknown');
  const { counter, at, view } = status;
  const isNow = servesEverybody(counter);
  const isOther = (then: Counter): boolean => servesEverybody(then) !== isNow || (isNow && placeOf(then).place !== placeOf(counter).place);
  const next = seek(view, pieceAt(view, at), (piece) => (piece.open ? isOther(counterAt(view, piece)) : isNow || piece.open === undefined));
  const isKnown = next?.open !== undefined;
  return isNow ? { ...way('now', isKnown ? next.at : counter.until), ...placeOf(counter) }
    : { ...way('later', undefined, isKnown ? next.at : undefined), ...placeOf(isKnown ? counterAt(view, next) : counter) };
}

function placeOf({ place }: Counter): Pick<Judged, 'place'> {
  return place.kind === 'moved' ? { place: place.to } : {};
}

function byContact(status: Asked | undefined): Judged {
  if (!status) return way('unknown');
  const { contact, counter, at, view } = status;
  const until = answeredUntil(view, at);
  if (until !== at) return way('now', until);
  const from = Math.min(contact.state === 'later' ? contact.from : Infinity, counter.opensAt ?? Infinity);
  return from < Infinity ? way('later', undefined, from) : way('unknown');
}

/** Until when somebody answers: who is on duty, and at the counter while it is open; where there is none, those who work. `from`: nobody does. */
function answeredUntil(view: View, from: Millis): Millis | undefined {
  for (let at = from;;) {
    const { contact, counter, staffing } = spanAt(view, at);
    const isStaffed = counter.state === 'open' || (counter.state === 'none' && staffing.working);
    const until = contact.state === 'reachable' ? contact.until : isStaffed ? counter.until : at;
    if (until === undefined || until === at) return until;
    at = until;
  }
}
