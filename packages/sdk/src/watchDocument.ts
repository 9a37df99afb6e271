import type { Envelope } from '@tetap/feed';
import type { Millis } from '@tetap/schedule';
import type { Asking, Listener, Stop } from './client.js';
import type { Address } from './fetchDocument.js';
import { mapResult, metaOf } from './result.js';
import { createWatch } from './watch.js';
import type { Watching } from './watch.js';

/** What a watch of one document shows of it. */
export interface Watched<T, V> {
  readonly address: Address<T>;
  /** Shown again whenever it is another value. */
  readonly view: (document: T) => V;
  /** The next instant at which time alone changes what the view means; then it is shown again. Default: never. */
  readonly nextEdge?: (document: T, now: Millis) => Millis;
}

export function watchDocument<T extends Envelope, V>(
  watching: Watching, { address, view, nextEdge }: Watched<T, V>, listener: Listener<V>, { signal }: Asking,
): Stop {
  const { cache, clock } = watching;
  const { deliver, run, plan, keep, onArrival, stop, isOver } = createWatch(watching, listener, signal);
  let begun = false;
  let last: V | undefined;

  const show = (source: 'network' | 'memory'): void => {
    const held = cache.held(address);
    if (!held) return;
    const value = view(held.value);
    if (value !== last) deliver({ ok: true, value, meta: metaOf(address.path, held, source) });
    last = value;
    if (nextEdge) {
      plan(nextEdge(held.value, clock.now()), () => {
        last = undefined;
        show('memory');
      });
    }
  };
  const begin = async (): Promise<void> => {
    const result = await cache.read(address);
    if (isOver()) return;
    begun = true;
    if (result.ok) show(result.meta.source);
    else deliver(mapResult(result, view));
    keep(address);
  };
  onArrival((path) => {
    if (begun && path === address.path) run(() => { show('network'); });
  });
  run(begin);
  return stop;
}
