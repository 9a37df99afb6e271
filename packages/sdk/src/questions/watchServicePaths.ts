import type { ServiceDocument } from '@tetap/feed';
import { believedUntil, previewEdges, steadyUntil } from '@tetap/schedule';
import type { Millis } from '@tetap/schedule';
import type { ServicePaths } from '../client.js';
import { LIVE, officeAddress } from '../documents.js';
import { FeedError } from '../feedError.js';
import type { FeedAccess } from '../keeping/feedAccess.js';
import { isOverlayPromised } from '../officeView.js';
import { PATIENCE } from '../patience.js';
import type { Subscription } from '../subscribe.js';
import { serviceAddress } from './documents.js';
import { addressesOf } from './namedBy.js';
import { overlayEdge } from './overlayEdge.js';
import { readService } from './readService.js';
import { servicePaths } from './servicePaths.js';

/**
 * The ways change with the service, its apps (the overlay) and each office on the way. Nothing is told before all of that was read, or could not be,
 * or patience is over: nobody is shown a doubt that a moment later is gone.
 * @throws FeedError `config` for what cannot be an id.
 */
export function watchServicePaths(access: FeedAccess, { deliver, run, signal }: Subscription<ServicePaths>, id: string, at: Millis | undefined): void {
  const { cache, clock, keeping } = access;
  const address = serviceAddress(id);
  /** The document for which all was read that it names. */
  let whole: ServiceDocument | undefined;
  let isReading = true;
  /** Whether the network has given the service, or confirmed it, since an answer was looked for. */
  let isNews = false;
  let last: ServicePaths | undefined;
  let edge = Infinity;
  let look = (): void => undefined;

  const show = (): void => {
    const held = cache.held(address);
    if (!held || signal.aborted) return;
    const value = servicePaths(access, held.value, at);
    if (!last || clock.now() >= edge || differs(value, last)) deliver({ ok: true, value, meta: cache.metaOf(address, isNews) });
    isNews = false;
    last = value;
    edge = nextEdge(access, value, at);
  };
  const read = async (): Promise<void> => {
    const slow = setTimeout(() => {
      if (cache.held(address)) {
        show();
        look();
      } else deliver({ ok: false, error: new FeedError('timeout', `${address.path}: no answer yet`) });
    }, PATIENCE);
    const result = await readService(access, address, signal);
    clearTimeout(slow);
    isReading = false;
    whole = cache.held(address)?.value;
    if (!whole && !result.ok) deliver({ ok: false, error: result.error });
    look();
  };
  const update = (arrived?: string): void => {
    if (arrived === address.path) isNews = true;
    const held = cache.held(address);
    if (held && held.value !== whole && !isReading) {
      isReading = true;
      run(read);
    }
    if (last || !isReading) show();
  };
  run(() => {
    // Before anything is read: what is told once patience is over is kept fresh too.
    look = keeping.keep({
      addresses: () => last ? [address, ...(isOverlayPromised([...last.offices.values()]) ? [LIVE] : []), ...addressesOf(last.document.data)] : [address],
      update,
      until: () => edge,
    }, signal);
    return read();
  });
}

/** Whether anything that a citizen may see differs. */
function differs(a: ServicePaths, b: ServicePaths): boolean {
  const [known, before] = [documentsOf(a), documentsOf(b)];
  return known.length !== before.length || known.some((one, index) => one !== before[index]) || essence(a) !== essence(b);
}

function documentsOf({ document, overlay, apps, offices }: ServicePaths): readonly unknown[] {
  return [document, overlay.document, ...apps.values(), ...offices.values()];
}

function essence({ paths, zone, at, overlay }: ServicePaths): string {
  return JSON.stringify([paths, zone, at < believedUntil(overlay)]);
}

/** The next instant at which time alone may change the answer. */
function nextEdge({ clock, provenUntil }: FeedAccess, { document, offices, overlay, zone }: ServicePaths, at: Millis | undefined): Millis {
  const now = clock.now();
  const edges = at === undefined
    ? [...[...offices].flatMap(([office, one]) => [steadyUntil(one, overlay, now), provenUntil(officeAddress(office))]), overlayEdge(overlay, now, zone)]
    : previewEdges(at);
  return Math.min(...[Date.parse(document.validUntil), ...edges].filter((edge) => edge > now));
}
