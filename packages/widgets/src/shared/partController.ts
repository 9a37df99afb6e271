import type { ReactiveControllerHost } from 'lit';
import { RETRY } from './retry.js';
import { warnOnce } from './warnOnce.js';

/**
 * Loads what comes behind an element's first view: `load` does it, and is harmless once that is there. A failure is said in the console and `missed`
 * called; the next try comes by itself, for as long as the host is on the page. What this returns tries at once, once for all who ask meanwhile.
 */
export function partController(host: ReactiveControllerHost & Element, load: () => Promise<void>, missed?: () => void): () => Promise<void> {
  let again: ReturnType<typeof setTimeout> | undefined;
  let loading: Promise<void> | undefined;
  const attempt = async (): Promise<void> => {
    clearTimeout(again);
    try {
      await load();
    } catch (error) {
      warnOnce((error as Error).message);
      if (host.isConnected) {
        missed?.();
        again = setTimeout(() => { void complete(); }, RETRY);
      }
    }
    loading = undefined;
    if (host.isConnected) host.requestUpdate();
  };
  const complete = (): Promise<void> => loading ??= attempt();
  host.addController({ hostDisconnected: () => { clearTimeout(again); } });
  return complete;
}
