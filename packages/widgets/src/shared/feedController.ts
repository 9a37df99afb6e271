import type { ReactiveControllerHost } from 'lit';
import { FeedError } from '@tetap/sdk';
import type { Client, Meta, Result } from '@tetap/sdk';
import { askingController } from './askingController.js';
import { diagnose } from './diagnose.js';
import type { Diagnostics } from './diagnostics.js';
import { leaseClient } from './sharedClient.js';
import type { Lease } from './sharedClient.js';
import { warnOnce } from './warnOnce.js';

/** What an element wants to know. A changed `at` keeps the old answer on screen until the new one is there. */
export interface FeedQuestion<V> {
  readonly feed: string;
  readonly about: string;
  readonly at: number | undefined;
  readonly watch: (client: Client, deliver: (result: Result<V>) => void, signal: AbortSignal) => void;
}

export interface FeedAnswer<V> {
  /** The latest answer; `undefined` before the first. */
  readonly result: Result<V> | undefined;
  /** What it gave, or the last good value beside an error. */
  readonly value: V | undefined;
  /** Whether there was enough to ask with. */
  readonly isAsked: boolean;
  /** What a help desk asks for. */
  readonly diagnose: (feed: string) => Diagnostics;
  /** Asks again at once, or after the first answer; the old one stays until then. Resolves when there is an answer, good or bad. Missing where nobody can be asked yet. */
  readonly refresh?: (() => Promise<void>) | undefined;
}

/** Also whom it asks, while it does. */
export interface AskedFeed<V> extends FeedAnswer<V> {
  readonly refresh: () => Promise<void>;
  readonly client: Client | undefined;
  /** How the document behind the latest good answer was read. */
  readonly read: Meta | undefined;
}

/** Keeps one subscription of its host, for as long as the host is on the page and asks. */
export function feedController<V>(host: ReactiveControllerHost & Element, question: () => FeedQuestion<V> | undefined): AskedFeed<V> {
  let wanted: FeedQuestion<V> | undefined;
  let result: Result<V> | undefined;
  let read: Meta | undefined;
  let about: string | undefined;
  let lease: Lease | undefined;
  /** Who waits for an answer. */
  const waiting = new Set<() => void>();

  function settle(): void {
    for (const resolve of waiting) resolve();
    waiting.clear();
  }

  const asking = askingController(host, () => {
    wanted = question();
    return wanted && `${wanted.feed} ${wanted.about} ${wanted.at}`;
  }, (signal) => {
    const next = signal && wanted;
    const subject = next && `${next.feed} ${next.about}`;
    if (subject !== about) result = read = undefined;
    about = subject;
    lease = undefined;
    if (next) watch(next, signal);
    else settle();
  });

  function watch(next: FeedQuestion<V>, signal: AbortSignal): void {
    const deliver = (given: Result<V>): void => {
      if (signal.aborted) return;
      result = given;
      if (given.ok) read = given.meta;
      settle();
      host.requestUpdate();
    };
    try {
      const { client, release } = lease = leaseClient(next.feed);
      signal.addEventListener('abort', release);
      next.watch(client, deliver, signal);
    } catch (cause) {
      const error = cause instanceof FeedError ? cause : new FeedError('config', `"${next.feed}" is not the address of a feed.`, { cause });
      warnOnce(`${error.message} ${error.advice}`);
      deliver({ ok: false, error });
    }
  }

  return {
    get result() { return result; },
    get value() { return valueOf(result); },
    get isAsked() { return asking.key !== undefined; },
    get client() { return lease?.client; },
    get read() { return read; },
    diagnose: (feed) => diagnose(feed, { result, value: valueOf(result), isAsked: asking.key !== undefined, read, client: lease?.client }),
    refresh: async () => {
      if (asking.key === undefined) return;
      if (!result?.ok) {
        const [isFirst, answered] = [!result, new Promise<void>((resolve) => { waiting.add(resolve); })];
        if (!isFirst) asking.again();
        await answered;
        // A first answer may be one that was kept from before.
        if (!isFirst) return;
      }
      if (result?.ok) await lease?.client.refresh();
    },
  };
}

function valueOf<V>(result: Result<V> | undefined): V | undefined {
  return result?.ok ? result.value : result?.fallback;
}
