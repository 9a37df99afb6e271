import { DAY } from '@tetap/feed';
import { comesWhole } from './comesWhole.js';

const AGAIN = 300_000;

export interface RenewalOptions {
  /** Address of the page. */
  readonly page?: string;
  /** Milliseconds until the page is loaded anew. */
  readonly after?: number;
  /** Milliseconds until it is tried again, and for which one try may last: a host that never answers is as good as none. */
  readonly again?: number;
  readonly reload?: () => void;
}

/**
 * A screen that nobody touches loads its page anew once a day, so that it gets what was published since. Only while the page, which shows
 * the element `tag`, can be had with its files: who reloads into a portal's login, or into a page without its scripts, stays there. Otherwise it
 * shows what it knows, and tries again in five minutes.
 */
export function renewal(tag: string, signal: AbortSignal, { page = location.href, after = DAY, again = AGAIN, reload = () => { location.reload(); } }: RenewalOptions = {}): void {
  let asking = new AbortController();
  let timer = setTimeout(attempt, after);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    asking.abort();
  });

  function attempt(): void {
    asking.abort();
    asking = new AbortController();
    timer = setTimeout(attempt, again);
    void comesWhole(page, tag, asking.signal).then((isWhole) => {
      if (!isWhole || signal.aborted) return;
      clearTimeout(timer);
      reload();
    });
  }
}
