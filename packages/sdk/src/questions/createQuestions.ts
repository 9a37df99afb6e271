import type { Envelope } from '@tetap/feed';
import { dutyAt } from '@tetap/schedule';
import type { Millis } from '@tetap/schedule';
import type { DutyOfficers, ServicePaths } from '../client.js';
import { LIVE, officeAddress } from '../documents.js';
import type { Address } from '../documents.js';
import { promisedOverlay } from '../officeView.js';
import { mapResult } from '../result.js';
import type { Result } from '../result.js';
import type { FeedAccess } from '../keeping/feedAccess.js';
import type { Subscription } from '../subscribe.js';
import { APPS, OFFICES, REGION, serviceAddress } from './documents.js';
import { overlayEdge } from './overlayEdge.js';
import { readService } from './readService.js';
import { servicePaths } from './servicePaths.js';
import { SERVICES } from './servicesAddress.js';
import { watchDocument } from './watchDocument.js';
import type { Shown } from './watchDocument.js';
import { watchServicePaths } from './watchServicePaths.js';
import { zoneOfFeed } from './zoneOfFeed.js';

/** What a client may be asked beside the state of an office. Only those who ask load it. */
export interface Questions {
  readonly ask: Readonly<Record<'region' | 'offices' | 'services' | 'apps' | 'service' | 'dutyOfficers' | 'servicePaths',
    (signal: AbortSignal, id: string, at: Millis | undefined) => Promise<Result<unknown>>>>;
  readonly watch: Readonly<Record<'watchServices' | 'watchRegion' | 'watchLive' | 'watchServicePaths', (subscription: Subscription<unknown>, id: string, at: Millis | undefined) => void>>;
}

export function createQuestions(access: FeedAccess): Questions {
  const { cache, clock, overlay } = access;
  /** A document as it is, and once more when it runs out: then it is believed no longer. */
  const whole = <T extends Envelope>(address: Address<T>): Shown<T, T> => ({
    address, view: (document) => document,
    nextEdge(now) {
      const end = Date.parse(cache.held(address)?.value.validUntil ?? '');
      return end > now ? end : Infinity;
    },
  });
  return {
    ask: {
      region: (signal) => cache.read(REGION, signal),
      offices: (signal) => cache.read(OFFICES, signal),
      services: (signal) => cache.read(SERVICES, signal),
      apps: (signal) => cache.read(APPS, signal),
      service: (signal, id) => cache.read(serviceAddress(id), signal),
      dutyOfficers: async (signal, id, at): Promise<Result<DutyOfficers>> =>
        mapResult(await access.office(officeAddress(id), signal), (document) => dutyAt(document, promisedOverlay([document], overlay()), at ?? clock.now())),
      servicePaths: async (signal, id, at): Promise<Result<ServicePaths>> => mapResult(await readService(access, serviceAddress(id), signal), (document) => servicePaths(access, document, at)),
    },
    watch: {
      watchServices(subscription) { watchDocument(access, subscription, whole(SERVICES)); },
      watchServicePaths(subscription, id, at) { watchServicePaths(access, subscription, id, at); },
      watchRegion(subscription) { watchDocument(access, subscription, whole(REGION)); },
      watchLive(subscription) {
        watchDocument(access, subscription, { address: LIVE, view: overlay, everyReading: true, nextEdge: (now) => overlayEdge(overlay(), now, zoneOfFeed(cache)) });
      },
    },
  };
}
