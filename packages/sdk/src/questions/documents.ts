import { appsDocument, DOCUMENT_LIMIT, INDEX_LIMIT, officesDocument, regionDocument, serviceDocument } from '@tetap/feed';
import type { ServiceDocument } from '@tetap/feed';
import { documentPath } from '../address.js';
import type { Address } from '../documents.js';

export const REGION = { path: 'region.json', schema: regionDocument, limit: DOCUMENT_LIMIT } as const;
export const OFFICES = { path: 'offices.json', schema: officesDocument, limit: INDEX_LIMIT } as const;
export const APPS = { path: 'apps.json', schema: appsDocument, limit: DOCUMENT_LIMIT } as const;

/** @throws FeedError `config` for what cannot be an id. */
export function serviceAddress(id: string): Address<ServiceDocument> {
  return { path: documentPath('services', id), schema: serviceDocument, limit: DOCUMENT_LIMIT, id };
}
