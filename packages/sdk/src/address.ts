import { id as idSchema, show } from '@tetap/feed';
import { FeedError } from './feedError.js';

const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * The folder of a feed as an absolute address with a trailing slash.
 * @throws FeedError `config`
 */
export function feedFolder(feed: unknown): string {
  if (typeof feed !== 'string') throw new FeedError('config', 'No address of a feed');
  const page = typeof document === 'undefined' ? undefined : document.baseURI;
  let url: URL;
  try {
    url = new URL(feed, page);
  } catch (cause) {
    throw new FeedError('config', `No address: ${feed}`, { cause });
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && (LOOPBACK.test(url.hostname) || isPlainHttpPage(url.origin)))) {
    throw new FeedError('config', `Not https: ${url.href}`);
  }
  if (url.username || url.password || url.search || url.hash || /\.json$/.test(url.pathname)) {
    throw new FeedError('config', `Not a plain folder: ${url.origin}${url.pathname}`);
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
