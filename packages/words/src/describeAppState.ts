import type { AppState, Millis } from '@tetap/schedule';
import { ending } from './dates.js';
import type { Speaks } from './messages.js';
import { officeClock } from './officeClock.js';
import { textIn } from './textIn.js';
import type { Said } from './textIn.js';

/** How an app or a way is; `down` is the only red (words and icon beside it). */
export type WayTone = 'ok' | 'slow' | 'down' | 'unknown';

/** How an app is. */
export interface AppStateInWords {
  readonly tone: WayTone;
  /** "Lancar", "Sedang perbaikan sampai pukul 15.00 WIB" */
  readonly state: string;
  readonly note: Said | undefined;
  /** Where it does not work: that one is served all the same. */
  readonly help: string | undefined;
}

/** Says how an app is; `zone` is that of the region, `now` the instant it was judged at. */
export function describeAppState({ state, until, note }: AppState, language: Speaks<'service'>, zone: string, now: Millis): AppStateInWords {
  const { tag, service: say } = language;
  const { local, written } = officeClock(zone, language);
  const end = until === undefined ? undefined : ending(local(until), local(now), language, written);
  const words = {
    ok: say.stOk, slow: say.stSlow, down: say.stDown, unknown: say.stUnknown,
    maintenance: say.stMaint(end),
  };
  return {
    tone: state === 'maintenance' ? 'down' : state,
    state: words[state],
    note: note === undefined ? undefined : textIn(note, tag),
    help: state === 'down' ? say.downHelp : state === 'maintenance' ? say.maintHelp : undefined,
  };
}
