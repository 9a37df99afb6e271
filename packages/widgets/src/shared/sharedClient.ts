import { createClient } from '@tetap/sdk';
import type { Client } from '@tetap/sdk';

interface Shared {
  readonly client: Client;
  users: number;
}

const clients = new Map<string, Shared>();

export interface Lease {
  readonly client: Client;
  release(): void;
}

/**
 * One client per feed address and page, however many elements ask. The last release closes it, a turn later, so
 * that an element which is only moved finds its client again.
 * @throws FeedError `config` for an address that no client may read.
 */
export function leaseClient(feed: string): Lease {
  const key = new URL(feed, document.baseURI).href;
  const shared = clients.get(key) ?? { client: createClient({ feed: key }), users: 0 };
  clients.set(key, shared);
  shared.users++;
  let held = true;
  return {
    client: shared.client,
    release: () => {
      if (!held) return;
      held = false;
      shared.users--;
      setTimeout(() => {
        if (shared.users > 0 || clients.get(key) !== shared) return;
        clients.delete(key);
        shared.client.close();
      });
    },
  };
}

/** How many clients this page holds open. */
export function openClients(): number {
  return clients.size;
}
