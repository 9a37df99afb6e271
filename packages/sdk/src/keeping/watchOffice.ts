import { previewEdges, steadyUntil } from '@tetap/schedule';
import type { AskingAt, OfficeView } from '../client.js';
import { LIVE, officeAddress } from '../documents.js';
import { FeedError } from '../feedError.js';
import { PATIENCE } from '../patience.js';
import { instantOf } from './instantOf.js';
import { officeView, readingUntil } from '../officeView.js';
import type { Subscription } from '../subscribe.js';
import { stateOf } from './clock.js';
import { differs } from './differs.js';
import type { FeedAccess } from './feedAccess.js';

/**
 * @param last what the listener has been told already; null: that there is nothing yet.
 * @throws FeedError `config` for what cannot be an id.
 */
export function watchOffice(access: FeedAccess, { deliver, run, signal }: Subscription<OfficeView>, id: string, { at }: AskingAt, last?: OfficeView | null): void {
  const { cache, clock, keeping, overlay } = access;
  const address = officeAddress(id);

  const update = (arrived?: string): void => {
    const held = cache.held(address);
    if (!held || signal.aborted) return;
    const view = officeView(held.value, overlay(), stateOf(clock), access.isUnproven(address), held.fetchedAt, ...instantOf(clock, at));
    if (!last || differs(view, last)) deliver({ ok: true, value: view, meta: cache.metaOf(address, arrived === address.path) });
    last = view;
  };
  run(async () => {
    if (!last) update();
    const slow = last !== undefined ? undefined : setTimeout(() => {
      if (!last) deliver({ ok: false, error: new FeedError('timeout', `${address.path}: no answer yet`) });
    }, PATIENCE);
    // Waits for the overlay too, so that nobody is shown a doubt that a moment later is gone.
    const result = await access.office(address, signal);
    clearTimeout(slow);
    if (signal.aborted) return;
    if (result.ok) update(result.meta.source === 'network' ? address.path : undefined);
    else if (!cache.held(address)) deliver({ ok: false, error: result.error });
    keeping.keep({
      addresses: () => last?.document.data.region.live ? [address, LIVE] : [address],
      update,
      isProven: () => last?.status.freshness.state === 'fresh',
      until() {
        if (!last) return Infinity;
        const [now, question] = instantOf(clock, at);
        if (at === undefined) {
          // What is fresh does not say how it was read.
          const reading = last.status.freshness.state === 'fresh' ? Infinity : readingUntil(cache.held(address)!.fetchedAt, now);
          return Math.min(steadyUntil(last.document, last.overlay, now, question), access.provenUntil(address), reading);
        }
        // Near now a preview is an answer about now, and becomes one or ceases to be one as the clock goes by.
        return previewEdges(at).find((edge) => edge > clock.now()) ?? Infinity;
      },
    }, signal);
  });
}
