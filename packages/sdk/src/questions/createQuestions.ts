import type { AppsDocument, OfficesDocument, RegionDocument, ServiceDocument, ServicesDocument } from '@tetap/feed';
import { dutyAt } from '@tetap/schedule';
import type { Millis, OverlayReading } from '@tetap/schedule';
import type { DutyOfficers, ServicePaths } from '../client.js';
import { LIVE } from '../documents.js';
import { mapResult } from '../result.js';
import type { Result } from '../result.js';
import type { Shared } from '../shared.js';
import type { Subscription } from '../watch.js';
import { APPS, OFFICES, REGION, serviceAddress, SERVICES } from './documents.js';
import { overlayEdge } from './overlayEdge.js';
import { servicePaths } from './servicePaths.js';
import { watchDocument } from './watchDocument.js';

/** What a client may be asked beside the state of an office. Only those who ask load it. */
export interface Questions {
  readonly region: (signal: AbortSignal) => Promise<Result<RegionDocument>>;
  readonly offices: (signal: AbortSignal) => Promise<Result<OfficesDocument>>;
  readonly services: (signal: AbortSignal) => Promise<Result<ServicesDocument>>;
  readonly apps: (signal: AbortSignal) => Promise<Result<AppsDocument>>;
  readonly service: (signal: AbortSignal, id: string) => Promise<Result<ServiceDocument>>;
  readonly dutyOfficers: (signal: AbortSignal, id: string, at: Millis | undefined) => Promise<Result<DutyOfficers>>;
  readonly servicePaths: (signal: AbortSignal, id: string, at: Millis | undefined) => Promise<Result<ServicePaths>>;
  readonly watchServices: (subscription: Subscription<ServicesDocument>) => void;
  readonly watchLive: (subscription: Subscription<OverlayReading>) => void;
}

export function createQuestions(shared: Shared): Questions {
  const { cache, clock, overlay } = shared;
  return {
    region: (signal) => cache.read(REGION, signal),
    offices: (signal) => cache.read(OFFICES, signal),
    services: (signal) => cache.read(SERVICES, signal),
    apps: (signal) => cache.read(APPS, signal),
    service: async (signal, id) => cache.read(serviceAddress(id), signal),
    dutyOfficers: async (signal, id, at) => mapResult(await shared.office(id, signal), (document) => dutyAt(document, overlay(), at ?? clock.now())),
    servicePaths: (signal, id, at) => servicePaths(shared, signal, id, at),
    watchServices: (subscription) => {
      watchDocument(shared, subscription, { address: SERVICES, view: (document) => document });
    },
    watchLive: (subscription) => {
      watchDocument(shared, subscription, { address: LIVE, view: overlay, everyReading: true, nextEdge: (now) => overlayEdge(overlay(), now) });
    },
  };
}
