import type { App, Envelope, OfficeDocument, Service, ServiceDocument } from '@tetap/feed';
import { isPreview, pathsNow } from '@tetap/schedule';
import type { Millis, OverlayReading, PathNow } from '@tetap/schedule';
import { instantOf } from '../keeping/instantOf.js';
import type { ServicePaths } from '../client.js';
import { officeAddress } from '../documents.js';
import type { Address } from '../documents.js';
import { promisedOverlay } from '../officeView.js';
import { mapResult } from '../result.js';
import type { Result } from '../result.js';
import type { FeedAccess } from '../keeping/feedAccess.js';
import { APPS, REGION, serviceAddress } from './documents.js';
import { zoneOfFeed } from './zoneOfFeed.js';

/**
 * What cannot be read of the apps and offices is missing from the answer, which the engine takes as unknown.
 * @throws FeedError `config` for what cannot be an id.
 */
export async function servicePaths(access: FeedAccess, signal: AbortSignal, id: string, at: Millis | undefined): Promise<Result<ServicePaths>> {
  const { cache, clock } = access;
  const address = serviceAddress(id);
  const early = access.awaitOverlay(signal);
  /** Not waiting for the overlay to begin with, which tells what of this is to be read again. */
  const read = async <T extends Envelope>(wanted: Address<T>): Promise<T | undefined> => {
    const answer = await cache.read(wanted, signal);
    await early;
    return latestOf(await access.renewed(wanted, answer, signal));
  };
  const parts = async (service: Service): Promise<Pick<ServicePaths, 'apps' | 'offices'>> => {
    const apps = new Map<string, App>();
    const offices = new Map<string, OfficeDocument>();
    const { appIds, officeIds } = named(service);
    await Promise.all([
      early,
      appIds.size > 0 && read(APPS).then((document) => {
        for (const app of document?.data ?? []) if (appIds.has(app.id)) apps.set(app.id, app);
      }),
      // Without an office nobody else tells the zone.
      officeIds.size === 0 && cache.read(REGION, signal),
      ...[...officeIds].map(async (office) => {
        const document = await read(officeAddress(office));
        if (document) offices.set(office, document);
      }),
    ]);
    return { apps, offices };
  };

  const first = await cache.read(address, signal);
  const before = latestOf(first);
  if (!before) return first as Result<never>;
  const guess = await parts(before.data);
  const result = await access.renewed(address, first, signal);
  const service = latestOf(result)!;
  const { apps, offices } = service === before ? guess : await parts(service.data);

  const [instant, question] = instantOf(clock, at);
  // By a clock that was proven wrong, or a copy that nobody vouches for, no counter is open: the engine takes an office that it does not see as unknown.
  const known = isPreview(instant, question.clock) ? offices
    : new Map([...offices].filter(([office]) => clock.source !== 'feed' && !access.isUnproven(officeAddress(office))));
  const overlay = promisedOverlay([...known.values()], access.overlay());
  // An office that is not believed is in its zone all the same.
  const zone = zoneOfFeed(cache, offices.values()) ?? 'Asia/Jakarta';
  return mapResult(result, (document) => ({
    document, apps, offices, overlay, zone, at: instant, paths: believed(document, overlay, clock.now(), pathsNow(document.data, known, overlay, instant, { ...question, zone })),
  }));
}

/** Past its `validUntil`, or where a newer build was announced, a service may have moved to another app, office or number: no way counts as good now (law 2). */
function believed({ build, generated, validUntil }: ServiceDocument, { document: latest }: OverlayReading, now: Millis, paths: readonly PathNow[]): readonly PathNow[] {
  const isReplaced = latest && latest.build !== build && Date.parse(latest.generated) >= Date.parse(generated);
  if (!isReplaced && now < Date.parse(validUntil)) return paths;
  return paths.map((path) => (path.state === 'now' || path.state === 'slow' ? { ...path, state: 'unknown', until: undefined } : path));
}

function latestOf<T>(result: Result<T>): T | undefined {
  return result.ok ? result.value : result.fallback;
}

function named({ paths, app }: Service): { readonly appIds: ReadonlySet<string>; readonly officeIds: ReadonlySet<string> } {
  const appIds = new Set(app === undefined ? [] : [app]);
  const officeIds = new Set<string>();
  for (const path of paths) {
    if ('app' in path) appIds.add(path.app);
    if ('office' in path) officeIds.add(path.office);
  }
  return { appIds, officeIds };
}
