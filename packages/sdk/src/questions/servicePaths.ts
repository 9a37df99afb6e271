import type { App, OfficeDocument, ServiceDocument } from '@tetap/feed';
import { fits, isPreview, pathsNow } from '@tetap/schedule';
import type { Millis, OverlayReading, PathNow } from '@tetap/schedule';
import type { ServicePaths } from '../client.js';
import { officeAddress } from '../documents.js';
import type { FeedAccess } from '../keeping/feedAccess.js';
import { instantOf } from '../keeping/instantOf.js';
import { promisedOverlay } from '../officeView.js';
import { APPS } from './documents.js';
import { namedBy } from './namedBy.js';
import { zoneOfFeed } from './zoneOfFeed.js';

/** The ways to get a service, by what is held. What is not of the apps and offices is missing from the answer, which the engine takes as unknown. */
export function servicePaths(access: FeedAccess, document: ServiceDocument, at: Millis | undefined): ServicePaths {
  const { cache, clock } = access;
  const { appIds, officeIds } = namedBy(document.data);
  const apps = new Map<string, App>((cache.held(APPS)?.value.data ?? []).filter(({ id }) => appIds.has(id)).map((app) => [app.id, app]));
  const offices = new Map<string, OfficeDocument>();
  for (const id of officeIds) {
    const held = cache.held(officeAddress(id));
    if (held) offices.set(id, held.value);
  }

  const [instant, question] = instantOf(clock, at);
  // By a clock that was proven wrong, or a copy that nobody vouches for, no counter is open: the engine takes an office that it does not see as unknown.
  const known = isPreview(instant, question.clock) ? offices
    : new Map([...offices].filter(([office]) => clock.source !== 'feed' && !access.isUnproven(officeAddress(office))));
  const overlay = promisedOverlay([...known.values()], access.overlay());
  // An office that is not believed is in its zone all the same.
  const zone = zoneOfFeed(cache, offices.values()) ?? 'Asia/Jakarta';
  return { document, apps, offices, overlay, zone, at: instant, paths: believed(document, overlay, clock.now(), pathsNow(document.data, known, overlay, instant, { ...question, zone })) };
}

/** Past its `validUntil`, or of another publication than the overlay, a service may have moved to another app, office or number, or an app may be down of which the overlay will tell: no way counts as good now (law 2). */
function believed(document: ServiceDocument, { document: latest }: OverlayReading, now: Millis, paths: readonly PathNow[]): readonly PathNow[] {
  if ((!latest || fits(document, latest)) && now < Date.parse(document.validUntil)) return paths;
  return paths.map((path) => (path.state === 'now' || path.state === 'slow' ? { ...path, state: 'unknown', until: undefined } : path));
}
