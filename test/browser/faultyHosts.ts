import { executeServerCommand } from '@web/test-runner-commands';

/** A host of `test/faults`, as a page's test has it in hand. */
export interface RemoteHost {
  readonly feed: string;
  /** Misbehaves as the fault of that name does. */
  readonly breakWith: (fault: string) => Promise<unknown>;
  readonly heal: () => Promise<unknown>;
  readonly publish: (feed: 'open' | 'closed') => Promise<unknown>;
  readonly asked: () => Promise<readonly { readonly path: string }[]>;
}

export async function startRemoteHost(): Promise<RemoteHost> {
  const { id, feed } = await executeServerCommand<{ id: number; feed: string }, object>('host-start', {});
  const tell = <T>(command: string, payload: object = {}): Promise<T> => executeServerCommand(`host-${command}`, { id, ...payload });
  return {
    feed,
    breakWith: (fault) => tell('break', { fault }),
    heal: () => tell('heal'),
    publish: (next) => tell('publish', { feed: next }),
    asked: () => tell('asked'),
  };
}
