import type { LiveDocument } from '@tetap/feed';
import type { Millis, OverlayReading } from '@tetap/schedule';
import type { Asking, Listener, Stop } from './client.js';
import { LIVE } from './documents.js';
import { createWatch } from './watch.js';
import type { Watching } from './watch.js';

export function watchLive(
  { cache, reader, polling, scheduler, clock, arrivals, closed }: Watching, listener: Listener<OverlayReading>, { signal }: Asking = {},
): Stop {
  const { deliver, run, onEnd, stop, isOver } = createWatch(listener, [signal, closed]);
  let begun = false;

  const show = (source: 'network' | 'memory'): void => {
    const held = cache.held(LIVE);
    if (!held) return;
    deliver({ ok: true, value: reader.overlay(), meta: { document: LIVE.path, fetchedAt: held.fetchedAt, source, issues: held.issues } });
    scheduler.plan(stop, nextEdge(held.value, clock.now()), () => { run(() => { show('memory'); }); });
  };
  const begin = async (): Promise<void> => {
    const result = await cache.read(LIVE);
    if (isOver()) return;
    begun = true;
    if (!result.ok) deliver(result.fallback ? { ...result, fallback: reader.overlay() } : { ok: false, error: result.error });
    else show(result.meta.source);
    onEnd(polling.keep(LIVE));
  };
  const heard = (path: string): void => {
    if (begun && path === LIVE.path) run(() => { show('network'); });
  };
  arrivals.add(heard);
  onEnd(() => {
    arrivals.delete(heard);
    scheduler.cancel(stop);
  });
  run(begin);
  return stop;
}

/** The next instant at which an entry begins or ends to apply; never, if none does. */
function nextEdge({ data }: LiveDocument, now: Millis): Millis {
  const edges = [...data.overrides, ...data.incidents].flatMap(({ from, until }) => [Date.parse(from), until === undefined ? NaN : Date.parse(until)]);
  return Math.min(...edges.filter((edge) => edge > now));
}
