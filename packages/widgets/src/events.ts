import type { Headline } from '@tetap/schedule';
import type { FeedErrorCode } from '@tetap/sdk';

/** `detail` of `tetap-status-change`: an office has a first headline, or another one. */
export interface StatusChange {
  readonly office: string;
  readonly headline: Headline;
}

/** `detail` of `tetap-error`: the feed could not be read. What is on screen stays, or the fallback. */
export interface ReadingError {
  readonly code: FeedErrorCode;
  readonly message: string;
  /** What to do about it, in a sentence for developers. */
  readonly advice: string;
}

/** `detail` of `tetap-service-open`: somebody opened a service in the directory. */
export interface ServiceOpen {
  readonly service: string;
}

/** `detail` of `tetap-district-change`: somebody picked a sub-district in the directory, or all of them. */
export interface DistrictPicked {
  /** Kemendagri code; undefined: all. */
  readonly district: string | undefined;
}

/** `detail` of `tetap-open-directory`: somebody looks for services that need no counter. Unless it is prevented, the directory of the page is shown. */
export interface DirectoryWanted {
  readonly office: string;
}

/** Every event of the widgets by name, with its `detail`. */
export interface TetapEvents {
  readonly 'tetap-status-change': StatusChange;
  readonly 'tetap-error': ReadingError;
  readonly 'tetap-service-open': ServiceOpen;
  readonly 'tetap-district-change': DistrictPicked;
  readonly 'tetap-open-directory': DirectoryWanted;
}

/** They bubble and cross shadow roots: heard at an element, at the document, at the window. */
type Fired = { [N in keyof TetapEvents]: CustomEvent<TetapEvents[N]> };

declare global {
  interface GlobalEventHandlersEventMap extends Fired {}
}
