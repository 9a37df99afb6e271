import type { OfficeDocument, Path, Service } from '@tetap/feed';
import { appState } from './appState.js';
import type { AppState } from './appState.js';
import type { OverlayReading, Question } from './evidence.js';
import { officeStatus } from './officeStatus.js';
import type { Millis, OfficeStatus, PathNow } from './status.js';

type Judged = Omit<PathNow, 'path'>;

const BEST_FIRST: readonly PathNow['state'][] = ['now', 'slow', 'unknown', 'later', 'maintenance', 'down'];
const NOW: Judged = { state: 'now', from: undefined, until: undefined };
const UNKNOWN_WAY: Judged = { state: 'unknown', from: undefined, until: undefined };

/** Every way to get a service as it stands now, the best first; section 10 of docs/status.md. */
export function pathsNow(service: Service, offices: ReadonlyMap<string, OfficeDocument>, overlay: OverlayReading, now: Millis, question?: Question): readonly PathNow[] {
  const statusOf = (id: string): OfficeStatus | undefined => {
    const document = offices.get(id);
    const status = document && officeStatus(document, overlay, now, question);
    return status?.headline === 'stale' ? undefined : status;
  };
  // Whoever promises no overlay need not prove one.
  const isPromised = overlay.document !== undefined || offices.size === 0 || [...offices.values()].some(({ data }) => data.region.live);
  return service.paths
    .map((path): PathNow => ({ path, ...judge(path, statusOf, (app) => isPromised ? byApp(appState(overlay, app, now, question)) : NOW) }))
    .sort((a, b) => BEST_FIRST.indexOf(a.state) - BEST_FIRST.indexOf(b.state) || soonest(a) - soonest(b));
}

/** Only what is `later` has a time from which it is there. */
function soonest({ from }: PathNow): number {
  return from ?? Number.MAX_VALUE;
}

function judge(path: Path, statusOf: (office: string) => OfficeStatus | undefined, appNow: (app: string) => Judged): Judged {
  switch (path.kind) {
    case 'web': return path.app === undefined ? NOW : appNow(path.app);
    case 'app': return appNow(path.app);
    case 'contact': return path.office === undefined ? NOW : byContact(statusOf(path.office));
    case 'counter': case 'helped': return byCounter(statusOf(path.office));
  }
}

function byApp({ state, until }: AppState): Judged {
  return { state: state === 'ok' ? 'now' : state, from: undefined, until: state === 'maintenance' ? until : undefined };
}

function byCounter(status: OfficeStatus | undefined): Judged {
  if (!status) return UNKNOWN_WAY;
  const { state, phase, scope, until, opensAt, lastQueue } = status.counter;
  if (state === 'unknown' || state === 'none') return UNKNOWN_WAY;
  return state === 'open' && phase !== 'queue-closed' && scope.kind === 'full' ? { ...NOW, until: earlier(until, lastQueue) } : later(opensAt);
}

function byContact(status: OfficeStatus | undefined): Judged {
  if (!status) return UNKNOWN_WAY;
  const { contact, counter } = status;
  if (contact.state === 'reachable') return { ...NOW, until: contact.until };
  if (counter.state === 'open') return { ...NOW, until: counter.until };
  const from = Math.min(contact.state === 'later' ? contact.from : Infinity, counter.opensAt ?? Infinity);
  return from < Infinity ? later(from) : UNKNOWN_WAY;
}

/** Who comes after the last queue number is not served, though the counter is still open. */
function earlier(until: Millis | undefined, lastQueue: Millis | undefined): Millis | undefined {
  return lastQueue === undefined ? until : Math.min(lastQueue, until ?? Infinity);
}

function later(from: Millis | undefined): Judged {
  return { state: 'later', from, until: undefined };
}
