import { DAY } from '@tetap/feed';

const AGAIN = 300_000;

/**
 * A screen that nobody touches loads its page anew once a day, so that it gets what was published since. Only while the page can
 * be reached: otherwise it stays, shows what it knows, and tries again in five minutes. The times are in milliseconds.
 */
export function renewal(signal: AbortSignal, { after = DAY, again = AGAIN, reload = () => { location.reload(); } }: { readonly after?: number; readonly again?: number; readonly reload?: () => void } = {}): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => { clearTimeout(timer); });
  const later = (delay: number): void => { timer = setTimeout(() => { void attempt(); }, delay); };
  const attempt = async (): Promise<void> => {
    const found = await fetch(location.href, { cache: 'no-cache', signal }).then(({ ok }) => ok, () => false);
    if (signal.aborted) return;
    if (found) reload();
    else later(again);
  };
  later(after);
}
