import type { ReactiveControllerHost } from 'lit';
import { FeedError } from '@tetap/sdk';
import type { Client, Meta, Result } from '@tetap/sdk';
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
  /** Asks again at once; the old answer stays until then. Resolves when there is an answer, good or bad. Missing where nobody can be asked yet. */
  refresh?(): Promise<void>;
}

/** Also whom it asks, while it does. */
export interface AskedFeed<V> extends FeedAnswer<V> {
  refresh(): Promise<void>;
  readonly client: Client | undefined;
  /** How the document behind the latest good answer was read. */
  readonly read: Meta | undefined;
}

/** Keeps one subscription of its host, for as long as the host is on the page and asks. */
export function feedController<V>(host: ReactiveControllerHost & Element, question: () => FeedQuestion<V> | undefined): AskedFeed<V> {
  let result: Result<V> | undefined;
  let read: Meta | undefined;
  let settle: (() => void) | undefined;
  let about: string | undefined;
  let asked: string | undefined;
  let lease: Lease | undefined;
  let abort: AbortController | undefined;
  let left: ReturnType<typeof setTimeout> | undefined;

  function stop(): void {
    abort?.abort();
    lease?.release();
    abort = lease = asked = undefined;
  }

  function ask(): void {
    const next = host.isConnected ? question() : undefined;
    const subject = next && `${next.feed} ${next.about}`;
    const key = next && `${subject} ${next.at}`;
    if (key === asked) return;
    stop();
    if (subject !== about) result = read = undefined;
    about = subject;
    asked = key;
    if (!next) return;
    const { signal } = abort = new AbortController();
    const deliver = (given: Result<V>): void => {
      if (signal.aborted) return;
      result = given;
      if (given.ok) read = given.meta;
      settle?.();
      host.requestUpdate();
    };
    try {
      lease = leaseClient(next.feed);
      next.watch(lease.client, deliver, signal);
    } catch (cause) {
      const error = cause instanceof FeedError ? cause : new FeedError('config', `"${next.feed}" is not the address of a feed.`, { cause });
      warnOnce(`${error.message} ${error.advice}`);
      deliver({ ok: false, error });
    }
  }

  host.addController({
    hostConnected: () => {
      clearTimeout(left);
      host.requestUpdate();
    },
    hostUpdate: ask,
    // Who is only moved keeps what it shows; who comes back later must not show an old answer as if it were fresh (law 2).
    hostDisconnected: () => {
      stop();
      settle?.();
      left = setTimeout(() => { result = read = undefined; });
    },
  });
  return {
    get result() { return result; },
    get value() { return valueOf(result); },
    get isAsked() { return asked !== undefined; },
    get client() { return lease?.client; },
    get read() { return read; },
    diagnose: (feed) => diagnose(feed, { result, value: valueOf(result), isAsked: asked !== undefined, read, client: lease?.client }),
    refresh: async () => {
      if (result?.ok) return lease?.client.refresh();
      if (asked === undefined) return;
      stop();
      host.requestUpdate();
      await new Promise<void>((resolve) => { settle = resolve; });
    },
  };
}

function valueOf<V>(result: Result<V> | undefined): V | undefined {
  return result?.ok ? result.value : result?.fallback;
}
