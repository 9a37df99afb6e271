import type { Listener } from './client.js';

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
