import type { ServiceEntry } from '@tetap/feed';
import type { Language } from '@tetap/words';
import type { TetapEvents } from '../events.js';

/** A directory, as the parts see it that come later. */
export interface Directory {
  readonly feed: () => string;
  readonly instant: () => number | undefined;
  readonly language: () => Language | undefined;
  /** The service that is open. */
  readonly opened: () => ServiceEntry | undefined;
  /** The office whose officer is shown: beside an open service, and where nothing was found. */
  readonly responsible: () => string | undefined;
  readonly announce: (sentence: string) => void;
  /** Announces what `sentence` gives after a pause in what is done. */
  readonly afterPause: (sentence: () => string | undefined) => void;
  readonly tell: <N extends keyof TetapEvents>(name: N, detail: TetapEvents[N]) => void;
}
