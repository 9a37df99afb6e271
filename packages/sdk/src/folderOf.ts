const LOOPBACK = /^((.+\.)?localhost|127(\.\d+){3}|\[::1\])$/;

/** The folder of a feed as an absolute address with a trailing slash; undefined for what no client may read. */
export function folderOf(feed: unknown): string | undefined {
  let url: URL | undefined;
  try {
    if (typeof feed === 'string') url = new URL(feed, typeof document === 'undefined' ? undefined : document.baseURI);
  } catch {
    // It is none.
  }
  const isOne = url && !url.username && !url.password && !url.search && !url.hash && !url.pathname.endsWith('.json')
    && (url.protocol === 'https:' || (url.protocol === 'http:' && (LOOPBACK.test(url.hostname) || isPlainHttpPage(url.origin))));
  return isOne ? url!.href.replace(/\/?$/, '/') : undefined;
}

/** Many regional sites are still plain http; such a page may read its own feed. */
function isPlainHttpPage(origin: string): boolean {
  return typeof location !== 'undefined' && location.origin === origin;
}
