import type { Envelope } from '@tetap/feed';
import type { Millis } from '@tetap/schedule';
import type { Clock, Listener, Stop } from './client.js';
import type { DocumentCache } from './documentCache.js';
import type { FeedReader } from './feedReader.js';
import type { Address } from './fetchDocument.js';
import type { Polling } from './polling.js';
import type { Result } from './result.js';
import type { Scheduler } from './scheduler.js';

/** What the watches of a client share. */
export interface Watching {
  readonly cache: DocumentCache;
  readonly reader: FeedReader;
  readonly polling: Polling;
  readonly scheduler: Scheduler;
  readonly clock: Clock;
  /** Called with the path of every document that the network gives or confirms. */
  readonly arrivals: Set<(path: string) => void>;
  readonly closed: AbortSignal;
}

/** One listener, and all that has to end with it. */
export interface Watch<T> {
  readonly deliver: Listener<T>;
  /** Runs `task` in a turn of its own, unless the watch is over: its failure breaks no other watch, nor the page. */
  readonly run: (task: () => unknown) => void;
  /** Runs `task` once `at` has come, in place of what was planned before. */
  readonly plan: (at: Millis, task: () => void) => void;
  /** Has a document asked for whenever it is outdated. */
  readonly keep: (address: Address<Envelope>) => void;
  /** Calls `heard` with the path of every document that the network gives or confirms. */
  readonly onArrival: (heard: (path: string) => void) => void;
  readonly stop: Stop;
  readonly isOver: () => boolean;
}

export function createWatch<T>({ polling, scheduler, arrivals, closed }: Watching, listener: Listener<T>, signal: AbortSignal | undefined): Watch<T> {
  const kept = new Set<string>();
  const ends: (() => void)[] = [];
  let over = false;
  let reported = false;
  const onEnd = (end: () => void): void => {
    if (over) end();
    else ends.push(end);
  };
  const stop = (): void => {
    over = true;
    for (const end of ends.splice(0)) end();
  };
  for (const ending of [signal, closed]) {
    ending?.addEventListener('abort', stop);
    onEnd(() => { ending?.removeEventListener('abort', stop); });
    if (ending?.aborted) stop();
  }
  onEnd(() => { scheduler.cancel(stop); });
  const run = (task: () => unknown): void => {
    void Promise.resolve().then(() => over ? undefined : task()).catch((error: unknown) => {
      if (!reported) console.error('Tetap: a watch failed.', error);
      reported = true;
    });
  };
  return {
    run,
    plan(at, task) { scheduler.plan(stop, at, () => { run(task); }); },
    keep(address) {
      if (kept.has(address.path)) return;
      kept.add(address.path);
      onEnd(polling.keep(address));
    },
    onArrival(heard) {
      arrivals.add(heard);
      onEnd(() => { arrivals.delete(heard); });
    },
    stop,
    isOver: () => over,
    // What an asynchronous listener returns is a promise all the same, and may reject.
    deliver: (result) => { run(() => (listener as (result: Result<T>) => unknown)(result)); },
  };
}
