import { nextChange } from '@tetap/schedule';
import { instantOf } from './asking.js';
import type { AskingAt, Listener, OfficeView, Stop } from './client.js';
import { LIVE, officeAddress } from './documents.js';
import { differs, officeView } from './officeView.js';
import { metaOf } from './result.js';
import { createWatch } from './watch.js';
import type { Watching } from './watch.js';

/** Shortest time between two looks at the clock, milliseconds: no answer can make a page busy. */
const BREATH = 1000;
const MINUTE = 60_000;

/** @throws FeedError `config` for what cannot be an id. */
export function watchOffice(watching: Watching, id: string, listener: Listener<OfficeView>, { at, signal }: AskingAt): Stop {
  const { cache, reader, clock } = watching;
  const address = officeAddress(id);
  const { deliver, run, plan, keep, onArrival, stop, isOver } = createWatch(watching, listener, signal);
  let last: OfficeView | undefined;

  const update = (source: 'network' | 'memory'): void => {
    const held = cache.held(address);
    if (!held) return;
    const view = officeView(held.value, reader.overlay(), clock, at);
    if (!last || differs(view, last)) {
      deliver({ ok: true, value: view, meta: metaOf(address.path, held, source) });
    }
    last = view;
    if (held.value.data.region.live) keep(LIVE);
    const [now, question] = instantOf(clock, at);
    if (at !== undefined) {
      // Near now a preview is an answer about now, and becomes one or ceases to be one as the clock goes by.
      const edge = [at - MINUTE, at + MINUTE + 1].find((instant) => instant > now);
      if (edge !== undefined) plan(edge, () => { update('memory'); });
      return;
    }
    const change = nextChange(held.value, view.overlay, now, question);
    if (change.kind !== 'none') plan(Math.max(change.at, now + BREATH), () => { update('memory'); });
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

  onArrival((path) => {
    if (last) {
      if (path === address.path || path === LIVE.path) run(() => { update('network'); });
    } else if (path === address.path && !asking) run(begin);
  });
  run(begin);
  return stop;
}
