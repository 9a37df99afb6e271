import type { Client, Meta } from '@tetap/sdk';
import { version } from '../version.js';
import { ownScript } from './ownScript.js';

/** What an element knows of itself, as plain data: for a console, a help desk, a test. Holds nothing of the visitor. */
export interface Diagnostics {
  readonly version: string;
  /** Address of the script; undefined in a module. */
  readonly script: string | undefined;
  /** Absolute address of the feed; as it was given where it is none. */
  readonly feed: string;
  readonly state: 'idle' | 'loading' | 'answered' | 'failed';
  /** Which document the last good answer came from, when that was read, and what in it was not as the format says. */
  readonly read: Meta | undefined;
  /** When the overlay was read; undefined for never, or a feed without one. Milliseconds since 1970 UTC. */
  readonly overlayReadAt: number | undefined;
  /** How far the answer is proven: `fresh`, `aging`, `expired` or `preview`. */
  readonly freshness: string | undefined;
  /** The time that is reckoned with, and whether the device's clock is believed. */
  readonly clock: { readonly now: number; readonly source: Client['clock']['source'] } | undefined;
  readonly error: { readonly code: string; readonly message: string; readonly advice: string } | undefined;
}

/** Of an element that has heard nothing yet. */
export function undiagnosed(feed: string, isAsked: boolean): Diagnostics {
  return {
    version,
    script: ownScript?.src,
    // Not by `URL`, which throws for what is none.
    feed: Object.assign(document.createElement('a'), { href: feed }).href,
    state: isAsked ? 'loading' : 'idle',
    read: undefined, overlayReadAt: undefined, freshness: undefined, clock: undefined, error: undefined,
  };
}
