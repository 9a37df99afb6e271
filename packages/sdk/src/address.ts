import { id as idSchema, show } from '@tetap/feed';
import { FeedError } from './feedError.js';

const LOOPBACK = /^((.+\.)?localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * The folder of a feed as an absolute address with a trailing slash.
 * @throws FeedError `config`
 */
export function feedFolder(feed: unknown): string {
  let url: URL | undefined;
  try {
    if (typeof feed === 'string') url = new URL(feed, typeof document === 'undefined' ? undefined : document.baseURI);
  } catch {
    // Said below.
  }
  if (!url || url.username || url.password || url.search || url.hash || url.pathname.endsWith('.json')
    || (url.protocol !== 'https:' && !(url.protocol === 'http:' && (LOOPBACK.test(url.hostname) || isPlainHttpPage(url.origin))))) {
    throw new FeedError('config', `No https folder: ${String(feed)}`);
  }
  return url.href.replace(/\/?$/, '/');
}

/** Many regional sites are still plain http; such a page may read its own feed. */
function isPlainHttpPage(origin: string): boolean {
  return typeof location !== 'undefined' && location.origin === origin;
}

/**
 * Path of one document of a collection.
 * @throws FeedError `config` for what cannot be an id, so that no id can lead out of the feed's folder.
 */
export function documentPath(collection: 'offices' | 'services', id: string): string {
  if (!idSchema.is(id)) throw new FeedError('config', `No id: ${show(id)}`);
  return `${collection}/${id}.json`;
}
