import type { Client, ClientOptions } from './client.js';

/** Of this package; a test compares. */
export const VERSION = '0.1.0';

/** What the first copy of the library leaves on the page for others: no state, only its public function. */
interface Claim {
  readonly version: string;
  readonly createClient: (options: ClientOptions) => Client;
}

/** Ends with the number of the contract, to be raised where a client of another copy could not stand in for one of this. */
const KEY = '@tetap/sdk/1';

let told = false;

/**
 * `createClient` of the copy that was on this page first, where that is another copy: two copies that each kept a feed fresh
 * would ask for everything twice. Says so once in the console.
 */
export function firstCopyOfLibrary(createClient: Claim['createClient']): Claim['createClient'] | undefined {
  const page = globalThis as { [claim: symbol]: Claim | undefined };
  const claim = page[Symbol.for(KEY)] ??= { version: VERSION, createClient };
  if (claim.createClient === createClient) return undefined;
  if (!told) console.info(`Tetap ${VERSION}: ${claim.version} does the work`);
  told = true;
  return claim.createClient;
}
