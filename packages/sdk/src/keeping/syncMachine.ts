import type { Millis } from '@tetap/schedule';

/*
 * How the overlay is kept fresh, as a state machine without clock or I/O. docs/sync.md shows it, and its invariants.
 */

/** How the overlay is kept fresh: a state of docs/sync.md. */
export type SyncStateName = 'idle' | 'resting' | 'polling' | 'connecting' | 'streaming' | 'retrying' | 'doubting' | 'closed';

/** What a row of the table answers. `distrusted` is an `ended` that was one short life too many. */
export type SyncInput = 'watch' | 'leave' | 'wake' | 'rest' | 'offer' | 'withdraw' | 'proven' | 'ended' | 'distrusted' | 'retry' | 'close';

export type SyncEvent =
  | { readonly type: Exclude<SyncInput, 'ended' | 'distrusted'> }
  /** The stream is over; from its first proof of the overlay to its last it lived `lived` milliseconds, 0 where it gave none. */
  | { readonly type: 'ended'; readonly lived: Millis };

export interface SyncState {
  readonly name: SyncStateName;
  /** Whether the feed names a stream. */
  readonly offered: boolean;
  /** Short-lived streams in a row. */
  readonly short: number;
}

/** What a state has the shell do, for as long as it lasts. */
export interface SyncSettings {
  /** What is asked for when its `ttl` is over: everything, all but the overlay, or nothing. */
  readonly polls: 'all' | 'others' | 'none';
  readonly stream: boolean;
  /** When a stream is tried again: after a backoff, or much later. */
  readonly retry: 'none' | 'soon' | 'later';
}

/** A setting that changes. */
export type SyncEffect = { readonly [K in keyof SyncSettings]: { readonly set: K; readonly to: SyncSettings[K] } }[keyof SyncSettings];

export const SETTINGS: Readonly<Record<SyncStateName, SyncSettings>> = {
  idle: { polls: 'none', stream: false, retry: 'none' },
  resting: { polls: 'none', stream: false, retry: 'none' },
  polling: { polls: 'all', stream: false, retry: 'none' },
  connecting: { polls: 'all', stream: true, retry: 'none' },
  streaming: { polls: 'others', stream: true, retry: 'none' },
  retrying: { polls: 'all', stream: false, retry: 'soon' },
  doubting: { polls: 'all', stream: false, retry: 'later' },
  closed: { polls: 'none', stream: false, retry: 'none' },
};

const STAY = undefined;

/** Where each input leads. Complete by type: a state or an input without its cell does not compile. */
export const TABLE: Readonly<Record<SyncStateName, Readonly<Record<SyncInput, SyncStateName | typeof STAY>>>> = {
  idle: { watch: 'resting', leave: STAY, wake: STAY, rest: STAY, offer: STAY, withdraw: STAY, proven: STAY, ended: STAY, distrusted: STAY, retry: STAY, close: 'closed' },
  resting: { watch: STAY, leave: 'idle', wake: 'polling', rest: STAY, offer: STAY, withdraw: STAY, proven: STAY, ended: STAY, distrusted: STAY, retry: STAY, close: 'closed' },
  polling: { watch: STAY, leave: 'idle', wake: STAY, rest: 'resting', offer: 'connecting', withdraw: STAY, proven: STAY, ended: STAY, distrusted: STAY, retry: STAY, close: 'closed' },
  connecting: { watch: STAY, leave: 'idle', wake: STAY, rest: 'resting', offer: STAY, withdraw: 'polling', proven: 'streaming', ended: 'retrying', distrusted: 'doubting', retry: STAY, close: 'closed' },
  streaming: { watch: STAY, leave: 'idle', wake: STAY, rest: 'resting', offer: STAY, withdraw: 'polling', proven: STAY, ended: 'retrying', distrusted: 'doubting', retry: STAY, close: 'closed' },
  retrying: { watch: STAY, leave: 'idle', wake: STAY, rest: 'resting', offer: STAY, withdraw: 'polling', proven: STAY, ended: STAY, distrusted: STAY, retry: 'connecting', close: 'closed' },
  doubting: { watch: STAY, leave: 'idle', wake: STAY, rest: 'resting', offer: STAY, withdraw: 'polling', proven: STAY, ended: STAY, distrusted: STAY, retry: 'connecting', close: 'closed' },
  closed: { watch: STAY, leave: STAY, wake: STAY, rest: STAY, offer: STAY, withdraw: STAY, proven: STAY, ended: STAY, distrusted: STAY, retry: STAY, close: STAY },
};

export const INITIAL: SyncState = { name: 'idle', offered: false, short: 0 };

/** A stream that lived shorter did not work: a proxy that buffers or cuts, a host that refuses. Milliseconds. */
export const SHORT_LIFE = 20_000;
/** So many of them in a row, and the stream is not trusted for a while. */
export const SHORT_LIVES = 3;

export function transition(state: SyncState, event: SyncEvent): readonly [SyncState, readonly SyncEffect[]] {
  const hadStream = SETTINGS[state.name].stream;
  let { offered, short } = state;
  let input: SyncInput = event.type;
  if (event.type === 'offer' || event.type === 'withdraw') offered = event.type === 'offer';
  if (event.type === 'ended' && hadStream) {
    short = event.lived < SHORT_LIFE ? Math.min(short + 1, SHORT_LIVES) : 0;
    if (short === SHORT_LIVES) input = 'distrusted';
  }
  let name = TABLE[state.name][input] ?? state.name;
  // Nothing holds back what has been offered.
  if (name === 'polling' && offered) name = TABLE.polling.offer ?? name;
  return [{ name, offered, short }, changes(SETTINGS[state.name], SETTINGS[name])];
}

function changes(before: SyncSettings, after: SyncSettings): SyncEffect[] {
  return (Object.keys(after) as (keyof SyncSettings)[]).flatMap((set) => (before[set] === after[set] ? [] : [{ set, to: after[set] } as SyncEffect]));
}
