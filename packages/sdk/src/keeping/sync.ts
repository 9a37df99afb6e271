import type { HeardClock } from './clock.js';
import type { Scheduler } from './scheduler.js';
import { INITIAL, transition } from './syncMachine.js';
import type { SyncEvent, SyncSettings, SyncStateName } from './syncMachine.js';

/** Reads a stream until `signal` aborts or the stream ends; calls `proven` whenever it has proved the overlay, first by giving one. Never rejects. */
export type Connect = (signal: AbortSignal, proven: () => void) => Promise<void>;

export interface Sync {
  readonly dispatch: (event: SyncEvent) => void;
  readonly state: () => SyncStateName;
}

export interface SyncOptions {
  readonly limit: (polls: SyncSettings['polls']) => void;
  readonly connect: Connect;
  readonly scheduler: Scheduler;
  readonly clock: HeardClock;
}

/** Longest backoff after a stream that worked; twice that after each that did not. Drawn between nothing and that ("full jitter"), so that a restart is not met by everybody at once. */
const BACKOFF = 5000;
/** When a stream that was given up is tried again; a fifth more or less. */
const DOUBT = 300_000;

/** Carries out what the machine decides, and decides nothing itself. */
export function createSync({ limit, connect, scheduler, clock }: SyncOptions): Sync {
  let state = INITIAL;
  let stream: AbortController | undefined;

  const open = async (): Promise<void> => {
    const { signal } = stream = new AbortController();
    let first: number | undefined;
    let lived = 0;
    await connect(signal, () => {
      if (signal.aborted) return;
      first ??= clock.device();
      lived = clock.device() - first;
      dispatch({ type: 'proven' });
    });
    if (!signal.aborted) dispatch({ type: 'ended', lived });
  };
  const perform: { readonly [K in keyof SyncSettings]: (to: SyncSettings[K]) => void } = {
    polls: limit,
    stream(to) {
      stream?.abort();
      stream = undefined;
      if (to) void open();
    },
    retry(to) {
      scheduler.cancel(perform);
      if (to === 'none') return;
      const wait = to === 'soon' ? Math.random() * BACKOFF * 2 ** state.short : DOUBT * (0.8 + Math.random() * 0.4);
      scheduler.plan(perform, clock.now() + wait, () => { dispatch({ type: 'retry' }); });
    },
  };
  const dispatch = (event: SyncEvent): void => {
    const [next, effects] = transition(state, event);
    state = next;
    for (const { set, to } of effects) (perform[set] as (to: unknown) => void)(to);
  };
  return { dispatch, state: () => state.name };
}
