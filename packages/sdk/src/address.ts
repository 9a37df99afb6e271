import { id as idSchema, show } from '@tetap/feed';
import { FeedError } from './feedError.js';
import { folderOf } from './folderOf.js';

/**
 * The folder of a feed as an absolute address with a trailing slash.
 * @throws FeedError `config`
 */
export function feedFolder(feed: unknown): string {
  const folder = folderOf(feed);
  // Not by its own words where it is no string: they may throw.
  if (folder === undefined) throw new FeedError('config', `No https folder: ${typeof feed === 'string' ? feed : typeof feed}`);
  return folder;
}

/**
 * Path of one document of a collection.
 * @throws FeedError `config` for what cannot be an id, so that no id can lead out of the feed's folder.
 */
export function documentPath(collection: 'offices' | 'services', id: string): string {
  if (!idSchema.is(id)) throw new FeedError('config', `No id: ${show(id)}`);
  return `${collection}/${id}.json`;
}
