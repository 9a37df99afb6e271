import { createClient } from '@tetap/sdk';
import type { Client } from '@tetap/sdk';

interface Shared {
  readonly client: Client;
  users: number;
}

const clients = new Map<string, Shared>();
/** By base and address: a page of many elements names one feed many times. */
const absolute = new Map<string, string>();

export interface Lease {
  readonly client: Client;
  readonly release: () => void;
}

/**
 * One client per feed address and page, however many elements ask. The last release closes it.
 * @throws FeedError `config` for an address that no client may read.
 */
export function leaseClient(feed: string): Lease {
  const key = addressOf(feed);
  const shared = clients.get(key) ?? { client: createClient({ feed: key }), users: 0 };
  clients.set(key, shared);
  shared.users++;
  let held = true;
  return {
    client: shared.client,
    release: () => {
      if (!held) return;
      held = false;
      if (--shared.users > 0) return;
      clients.delete(key);
      shared.client.close();
    },
  };
}

function addressOf(feed: string): string {
  const named = `${document.baseURI} ${feed}`;
  const known = absolute.get(named) ?? new URL(feed, document.baseURI).href;
  absolute.set(named, known);
  return known;
}
