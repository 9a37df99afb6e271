import { appsDocument, liveDocument, officeDocument, officesDocument, regionDocument, serviceDocument, servicesDocument } from '@tetap/feed';
import type { OfficeDocument, ServiceDocument } from '@tetap/feed';
import { documentPath } from './address.js';
import type { Address } from './fetchDocument.js';

/** Most bytes of a document, and of an index. */
const DOCUMENT = 256 * 1024;
const INDEX = 2048 * 1024;

export const REGION = { path: 'region.json', schema: regionDocument, limit: DOCUMENT } as const;
export const OFFICES = { path: 'offices.json', schema: officesDocument, limit: INDEX } as const;
export const SERVICES = { path: 'services.json', schema: servicesDocument, limit: INDEX } as const;
export const APPS = { path: 'apps.json', schema: appsDocument, limit: DOCUMENT } as const;
export const LIVE = { path: 'live.json', schema: liveDocument, limit: DOCUMENT } as const;

export function officeAddress(id: string): Address<OfficeDocument> {
  return { path: documentPath('offices', id), schema: officeDocument, limit: DOCUMENT, id };
}

export function serviceAddress(id: string): Address<ServiceDocument> {
  return { path: documentPath('services', id), schema: serviceDocument, limit: DOCUMENT, id };
}
