import type { Schema } from '../schema/schema.js';
import { DOCUMENT_LIMIT, INDEX_LIMIT } from './limits.js';
import { liveDocument } from './live.js';
import { publishedOffice } from './publishedOffice.js';
import { officesDocument, regionDocument } from './region.js';
import { appsDocument, serviceDocument } from './service.js';
import { servicesDocument } from './services.js';
import { timelineDocument } from './timeline.js';

/** What is to be known of a kind of document to publish or check it. */
export interface DocumentForm<T = unknown> {
  /** Path below the feed's address; `{id}` is the id of what the document holds. */
  readonly path: string;
  readonly schema: Schema<T>;
  /** Largest size in bytes. */
  readonly limit: number;
}

function form<T>(path: string, schema: Schema<T>, limit = DOCUMENT_LIMIT): DocumentForm<T> {
  return { path, schema, limit };
}

/** Every kind of document of a feed. Pages import single schemas instead, since this table drags in all of them. */
export const documents = {
  region: form('region.json', regionDocument),
  offices: form('offices.json', officesDocument, INDEX_LIMIT),
  office: form('offices/{id}.json', publishedOffice),
  timeline: form('offices/{id}.timeline.json', timelineDocument),
  services: form('services.json', servicesDocument, INDEX_LIMIT),
  service: form('services/{id}.json', serviceDocument),
  apps: form('apps.json', appsDocument),
  live: form('live.json', liveDocument),
} as const;

/** One of `documents`. */
export type DocumentKind = keyof typeof documents;

/** Path of a document below the feed's address. `id` is needed where the kind has one document for each thing. */
export function pathOf(kind: DocumentKind, id = ''): string {
  return documents[kind].path.replace('{id}', id);
}

/** The kind and, where it has one, the id that a path stands for; undefined for a path that holds no such document. */
export function kindOf(path: string): { readonly kind: DocumentKind; readonly id: string | undefined } | undefined {
  for (const kind of Object.keys(documents) as DocumentKind[]) {
    const [before = '', after] = documents[kind].path.split('{id}');
    if (after === undefined ? path === before : path.startsWith(before) && path.endsWith(after)) {
      const id = after === undefined ? undefined : path.slice(before.length, path.length - after.length);
      if (id !== '' && !id?.includes('/') && !id?.endsWith('.timeline')) return { kind, id };
    }
  }
  return undefined;
}
