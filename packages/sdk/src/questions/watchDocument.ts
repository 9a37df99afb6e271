import type { Envelope } from '@tetap/feed';
import type { Millis } from '@tetap/schedule';
import type { Address } from '../documents.js';
import { FeedError } from '../feedError.js';
import { mapResult } from '../result.js';
import { PATIENCE } from '../patience.js';
import type { FeedAccess } from '../keeping/feedAccess.js';
import type { Subscription } from '../subscribe.js';

/** What a watch of one document shows of it. */
export interface Shown<T, V> {
  readonly address: Address<T>;
  readonly view: (document: T) => V;
  /** Whether each confirmation is shown too, or only another document. */
  readonly everyReading?: boolean;
  /** The next instant at which time alone changes what the view means; then it is shown again. Default: never. */
  readonly nextEdge?: (now: Millis) => Millis;
}

export function watchDocument<T extends Envelope, V>({ cache, clock, keeping }: FeedAccess, { deliver, run, signal }: Subscription<V>, { address, view, everyReading, nextEdge }: Shown<T, V>): void {
  let last: unknown;
  let edge = Infinity;
  let failure: FeedError | undefined;

  const update = (arrived?: string): void => {
    const held = cache.held(address);
    const asked = arrived === address.path;
    if (!held || signal.aborted) return;
    // After a failure only the network brings it back; what time changes is told of what there was.
    if (clock.now() >= edge || (failure && asked)) last = undefined;
    if (asked) failure = undefined;
    const now = everyReading ? held : held.value;
    if (now !== last) deliver(failure ? { ok: false, error: failure, fallback: view(held.value) } : { ok: true, value: view(held.value), meta: cache.metaOf(address, asked) });
    last = now;
    edge = nextEdge?.(clock.now()) ?? Infinity;
  };
  run(async () => {
    update();
    const slow = setTimeout(() => {
      if (last === undefined) deliver({ ok: false, error: new FeedError('timeout', `${address.path}: no answer yet`) });
    }, PATIENCE);
    const result = await cache.read(address, signal);
    clearTimeout(slow);
    if (signal.aborted) return;
    if (result.ok) update(result.meta.source === 'network' ? address.path : undefined);
    else {
      failure = result.error;
      deliver(mapResult(result, view));
    }
    keeping.keep({ addresses: () => [address], update, until: () => edge }, signal);
  });
}
