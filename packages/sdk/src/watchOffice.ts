import { instantOf } from './asking.js';
import type { AskingAt, OfficeView } from './client.js';
import { LIVE, officeAddress } from './documents.js';
import { FeedError } from './feedError.js';
import { differs, officeView } from './officeView.js';
import { PATIENCE } from './shared.js';
import type { Shared } from './shared.js';
import { keep } from './watch.js';
import type { Subscription } from './watch.js';

const MINUTE = 60_000;

/** @throws FeedError `config` for what cannot be an id. */
export function watchOffice(shared: Shared, { deliver, run, signal }: Subscription<OfficeView>, id: string, { at }: AskingAt): void {
  const { cache, clock } = shared;
  const address = officeAddress(id);
  let last: OfficeView | undefined;
  let doubtful = false;

  const update = (asked?: boolean): void => {
    const held = cache.held(address);
    if (!held || signal.aborted) return;
    const view = officeView(held.value, shared.overlay(), clock, at, doubtful || shared.isUnproven(address));
    if (!last || differs(view, last)) deliver({ ok: true, value: view, meta: cache.metaOf(address, asked) });
    last = view;
  };
  run(async () => {
    update();
    const slow = setTimeout(() => {
      if (!last) deliver({ ok: false, error: new FeedError('timeout', `${address.path}: no answer yet`) });
    }, PATIENCE);
    // Waits for the overlay too, so that nobody is shown a doubt that a moment later is gone.
    const result = await shared.office(id, signal);
    clearTimeout(slow);
    if (result.ok) update(result.meta.source === 'network');
    else if (!last) deliver(result as never);
    keep(shared, {
      addresses: () => last?.document.data.region.live ? [address, LIVE] : [address],
      update,
      until(steadyUntil) {
        if (!last) return Infinity;
        const [now, question] = instantOf(clock, at);
        if (at === undefined) return steadyUntil(last.document, last.overlay, now, question);
        // Near now a preview is an answer about now, and becomes one or ceases to be one as the clock goes by.
        return [at - MINUTE, at + MINUTE + 1].find((edge) => edge > clock.now()) ?? Infinity;
      },
    }, signal, (doubt) => {
      doubtful = doubt;
      update();
    });
  });
}
