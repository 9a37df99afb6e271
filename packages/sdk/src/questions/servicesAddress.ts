import { INDEX_LIMIT, servicesDocument } from '@tetap/feed';

/** The directory's index, in a file of its own: a first view of the directory reads nothing else. */
export const SERVICES = { path: 'services.json', schema: servicesDocument, limit: INDEX_LIMIT } as const;
