import { isAbout } from '@tetap/feed';
import type { Incident, Text } from '@tetap/feed';
import type { OverlayReading, Question } from './evidence.js';
import { isPreview } from './freshness.js';
import { proofOf, provenBy } from './proof.js';
import { NEVER } from './narrow.js';
import { covers } from './period.js';
import type { Period } from './period.js';
import type { Millis } from './status.js';
import { windowOf } from './windowOf.js';
import { zoneOf } from './zone.js';

/** How an app is, by the overlay. */
export interface AppState {
  readonly state: Incident['state'];
  /** When the incident is expected to end; undefined: there is none. */
  readonly until: Millis | undefined;
  readonly note: Text | undefined;
}

const WORST_FIRST: readonly Incident['state'][] = ['down', 'maintenance', 'unknown', 'slow', 'ok'];

/**
 * Section 10 of docs/status.md: the worst of the incidents in force, of equals the one that ends last. `ok` is also
 * where a proven overlay has no word; where it is not proven, only bad news is believed. A preview asks for no proof.
 * `zone`: the region's, in which the day of an incident without an end is over; default: WIB.
 */
export function appState(overlay: OverlayReading, app: string, now: Millis, { clock = now, zone = 'Asia/Jakarta' }: Question & { readonly zone?: string | undefined } = {}): AppState {
  const [worst] = (overlay.document?.data.incidents ?? [])
    .map((incident) => windowOf(incident, zoneOf(zone)))
    .filter((window) => isAbout(window.entry.app, app) && covers(window, now))
    .sort((a, b) => WORST_FIRST.indexOf(a.entry.state) - WORST_FIRST.indexOf(b.entry.state) || b.until - a.until);
  const { state = 'ok', note } = worst?.entry ?? {};
  const isBelieved = state === 'down' || state === 'maintenance' || (overlay.document && isPreview(now, clock)) || covers(proven(overlay), clock);
  return { state: isBelieved ? state : 'unknown', until: worst?.until, note };
}

/** The instant from which the silence of an overlay proves nothing any more (law 2); one that was never read never did. */
export function believedUntil(overlay: OverlayReading): Millis {
  return proven(overlay).until;
}

/** Apps stand in no other document, so the overlay alone has to be proven. */
function proven({ document, readAt }: OverlayReading): Period {
  return document ? provenBy(proofOf(document, document, Infinity), readAt) : NEVER;
}
