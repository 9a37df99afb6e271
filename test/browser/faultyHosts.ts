import { executeServerCommand } from '@web/test-runner-commands';
import type { Asked } from '../faults/host.js';

/** A host of `test/faults`, as a page's test has it in hand. */
export interface RemoteHost {
  readonly origin: string;
  readonly feed: string;
  /** Misbehaves as the fault of that name does. */
  readonly breakWith: (fault: string) => Promise<unknown>;
  readonly heal: () => Promise<unknown>;
  readonly publish: (feed: 'open' | 'closed' | 'streamed' | 'streamedClosed') => Promise<unknown>;
  readonly asked: () => Promise<readonly Asked[]>;
}

/**
 * @param pages HTML or a script by path from the root, beside the built files under `/tetap/` or in place of one.
 * @param exposed what headers a page of another host may read.
 */
export async function startRemoteHost(pages: Readonly<Record<string, string>> = {}, exposed?: string): Promise<RemoteHost> {
  const { id, origin, feed } = await executeServerCommand<{ id: number; origin: string; feed: string }, object>('host-start', { pages, exposed });
  const tell = <T>(command: string, payload: object = {}): Promise<T> => executeServerCommand(`host-${command}`, { id, ...payload });
  return {
    origin,
    feed,
    breakWith: (fault) => tell('break', { fault }),
    heal: () => tell('heal'),
    publish: (next) => tell('publish', { feed: next }),
    asked: () => tell('asked'),
  };
}
