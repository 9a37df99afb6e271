import { nextChange } from '@tetap/schedule';
import type { AskingAt, Listener, OfficeView, Stop } from './client.js';
import { LIVE, officeAddress } from './documents.js';
import type { FeedError } from './feedError.js';
import { checkInstant, differs, instantOf, viewOf } from './view.js';
import { createWatch } from './watch.js';
import type { Watching } from './watch.js';

/** Shortest time between two looks at the clock, milliseconds: no answer can make a page busy. */
const BREATH = 1000;
const MINUTE = 60_000;

export function watchOffice(
  { cache, reader, polling, scheduler, clock, arrivals, closed }: Watching, id: string, listener: Listener<OfficeView>, { at, signal }: AskingAt = {},
): Stop {
  const { deliver, run, onEnd, stop, isOver } = createWatch(listener, [signal, closed]);
  let address: ReturnType<typeof officeAddress>;
  try {
    checkInstant(at);
    address = officeAddress(id);
  } catch (error) {
    deliver({ ok: false, error: error as FeedError });
    return stop;
  }
  let last: OfficeView | undefined;
  const kept = new Set<string>();
  const keep = (what: Parameters<typeof polling.keep>[0]): void => {
    if (kept.has(what.path)) return;
    kept.add(what.path);
    onEnd(polling.keep(what));
  };

  const update = (source: 'network' | 'memory'): void => {
    const held = cache.held(address);
    if (!held) return;
    const view = viewOf(held.value, reader.overlay(), clock, at);
    if (!last || differs(view, last)) {
      deliver({ ok: true, value: view, meta: { document: address.path, fetchedAt: held.fetchedAt, source, issues: held.issues } });
    }
    last = view;
    if (held.value.data.region.live) keep(LIVE);
    const [now, question] = instantOf(clock, at);
    if (at !== undefined) {
      // Near now a preview is an answer about now, and becomes one or ceases to be one as the clock goes by.
      const edge = [at - MINUTE, at + MINUTE + 1].find((instant) => instant > now);
      if (edge !== undefined) scheduler.plan(stop, edge, () => { run(() => { update('memory'); }); });
      return;
    }
    const change = nextChange(held.value, view.overlay, now, question);
    if (change.kind !== 'none') scheduler.plan(stop, Math.max(change.at, now + BREATH), () => { run(() => { update('memory'); }); });
  };

  let asking = false;
  /** The first answer waits for the overlay, so that nobody is shown a doubt that a moment later is gone. */
  const begin = async (): Promise<void> => {
    asking = true;
    const result = await reader.office(id);
    asking = false;
    if (isOver()) return;
    if (result.ok) update(result.meta.source);
    else if (result.fallback) update('memory');
    else deliver({ ok: false, error: result.error });
    keep(address);
  };

  const heard = (path: string): void => {
    if (last) {
      if (path === address.path || path === LIVE.path) run(() => { update('network'); });
    } else if (path === address.path && !asking) run(begin);
  };
  arrivals.add(heard);
  onEnd(() => {
    arrivals.delete(heard);
    scheduler.cancel(stop);
  });
  run(begin);
  return stop;
}
