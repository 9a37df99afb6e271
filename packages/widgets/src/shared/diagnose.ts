import type { Client, Meta, OfficeView, Result } from '@tetap/sdk';
import { undiagnosed } from './diagnostics.js';
import type { Diagnostics } from './diagnostics.js';

/** What the feed has answered so far. */
interface Heard {
  readonly result: Result<unknown> | undefined;
  readonly value: unknown;
  readonly isAsked: boolean;
  readonly read: Meta | undefined;
  readonly client: Client | undefined;
}

export function diagnose(feed: string, { result, value, isAsked, read, client }: Heard): Diagnostics {
  const { overlay, status } = (value ?? {}) as Partial<OfficeView>;
  const error = result?.ok === false ? result.error : undefined;
  return {
    ...undiagnosed(feed, isAsked),
    ...(isAsked && result && { state: error ? 'failed' : 'answered' }),
    read,
    overlayReadAt: overlay?.readAt,
    freshness: status?.freshness.state,
    clock: client && { now: client.clock.now(), source: client.clock.source },
    error: error && { code: error.code, message: error.message, advice: error.advice },
  };
}
