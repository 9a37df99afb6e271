import type { Envelope } from '@tetap/feed';
import type { Millis } from '@tetap/schedule';
import type { Listener } from './client.js';
import type { Address } from './documents.js';
import type { SteadyUntil } from './keeping/steadyUntil.js';
import type { Shared } from './shared.js';

/** What is watched for somebody: which documents, and what to do when one of them, or the time, may have changed the answer. */
export interface Watched {
  readonly addresses: () => readonly Address<Envelope>[];
  /** Looks again, and tells the listener what is different. */
  readonly update: (asked?: boolean) => void;
  /** How long the present answer holds if no document changes; `Infinity`: for ever. */
  readonly until: (steadyUntil: SteadyUntil) => Millis;
}

/** One listener, and what it is owed. */
export interface Subscription<T> {
  readonly deliver: Listener<T>;
  /** Runs `task` in a turn of its own, unless the watch is over: its failure breaks no other watch, nor the page. */
  readonly run: (task: () => unknown) => void;
  /** Aborts when the watch is over. */
  readonly signal: AbortSignal;
}

export function subscribe<T>(listener: Listener<T>, signal: AbortSignal): Subscription<T> {
  let reported = false;
  const run = (task: () => unknown): void => {
    void Promise.resolve().then(() => signal.aborted ? undefined : task()).catch((error: unknown) => {
      if (!reported) console.error('Tetap: a watch failed.', error);
      reported = true;
    });
  };
  // What an asynchronous listener returns is a promise all the same, and may reject.
  return { run, signal, deliver: (result) => { run(() => (listener as (value: typeof result) => unknown)(result)); } };
}

const MINUTE = 60_000;

/**
 * Has the part that keeps documents fresh take over, from the first answer on. Until it is there, and where it cannot be
 * loaded, no timer runs; so `doubt` is called then, for an answer that nothing would take back must not stand as fresh.
 */
export function keep(shared: Shared, watched: Watched, signal: AbortSignal, doubt: (doubtful: boolean) => void): void {
  let timer = setTimeout(doubt, MINUTE, true);
  signal.addEventListener('abort', () => { clearTimeout(timer); });
  shared.keeping().then(({ keep: take }) => {
    clearTimeout(timer);
    if (signal.aborted) return;
    doubt(false);
    take(watched, signal);
  }, () => {
    clearTimeout(timer);
    if (signal.aborted) return;
    doubt(true);
    timer = setTimeout(keep, MINUTE / 2, shared, watched, signal, doubt);
  });
}
