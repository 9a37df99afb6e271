import type { Client } from '@tetap/sdk';

/** What the part on demand needs of its badge beside the answer. */
export interface Surroundings {
  readonly client: () => Client | undefined;
  readonly feed: () => string;
  readonly office: () => string | null | undefined;
}
