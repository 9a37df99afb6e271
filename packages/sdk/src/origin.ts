import type { Envelope } from '@tetap/feed';
import type { Millis } from '@tetap/schedule';
import type { ClientOptions } from './client.js';
import type { Address } from './documents.js';
import type { Held } from './held.js';
import type { ReadDocument } from './readRaw.js';

/** A first request, which the part that keeps documents fresh takes over whatever becomes of it. */
export interface Seed {
  readonly startedAt: Millis;
  /** Settles when the request has; then, as far as it went: */
  answer: Promise<unknown>;
  response?: Response;
  /** Size of its body. */
  bytes?: number;
  /** The same, parsed. */
  json?: unknown;
  /** Once somebody has read it as that. */
  address?: Address<Envelope>;
  read?: ReadDocument<Envelope>;
  endedAt?: Millis;
}

/** Where a client's answers come from, known before anything is loaded. */
export interface Origin {
  readonly folder: string;
  readonly options: Partial<ClientOptions>;
  /** Whether all clients of this page that are as plain share one feed. */
  readonly isShared: boolean;
  /** The device's clock. */
  readonly device: () => Millis;
  /** First requests, by path. */
  readonly seeds: Map<string, Seed>;
  /** What was there before anything was asked; found once. */
  readonly find: <T extends Envelope>(address: Address<T>) => Held<T> | undefined;
}
