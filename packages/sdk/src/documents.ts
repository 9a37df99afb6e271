import { DOCUMENT_LIMIT, liveDocument, officeDocument } from '@tetap/feed';
import type { OfficeDocument, Schema } from '@tetap/feed';
import { documentPath } from './address.js';

/** A document that can be asked for. */
export interface Address<T> {
  /** Below the feed's folder. */
  readonly path: string;
  readonly schema: Schema<T>;
  /** Most bytes accepted. */
  readonly limit: number;
  /** What `data.id` must be: a host that answers every path with one file must not show another office. */
  readonly id?: string;
}

export const LIVE = { path: 'live.json', schema: liveDocument, limit: DOCUMENT_LIMIT } as const;

/** @throws FeedError `config` for what cannot be an id. */
export function officeAddress(id: string): Address<OfficeDocument> {
  return { path: documentPath('offices', id), schema: officeDocument, limit: DOCUMENT_LIMIT, id };
}
