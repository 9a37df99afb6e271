import type { ReactiveControllerHost } from 'lit';

/** The question that is asked for a host. */
export interface KeptQuestion {
  /** Undefined: none. */
  readonly key: string | undefined;
  /** Asks the same anew. */
  readonly again: () => void;
}

/**
 * Asks what its host wants to know, for as long as that is the same and the host is on the page. Who is only moved, within a turn, keeps the
 * question; who was away for longer asks anew, so that no old answer stands as if it were fresh (law 2).
 *
 * @param wanted - names the question; undefined: there is none
 * @param ask - asks it until `signal` aborts; without one, the question has gone
 */
export function askingController(host: ReactiveControllerHost & Element, wanted: () => string | undefined, ask: (signal: AbortSignal | undefined) => void): KeptQuestion {
  let key: string | undefined;
  let isOld = false;
  let over: AbortController | undefined;
  let left: ReturnType<typeof setTimeout> | undefined;

  function turn(next: string | undefined): void {
    if (next === key && !isOld) return;
    isOld = false;
    const before = over;
    over = next === undefined ? undefined : new AbortController();
    key = next;
    ask(over?.signal);
    // Only now, so that the next question finds what the last one has opened.
    before?.abort();
  }

  host.addController({
    hostConnected: () => {
      clearTimeout(left);
      host.requestUpdate();
    },
    hostUpdate: () => { if (host.isConnected) turn(wanted()); },
    hostDisconnected: () => { left = setTimeout(turn, 0, undefined); },
  });
  return {
    get key() { return key; },
    again: () => {
      isOld = true;
      host.requestUpdate();
    },
  };
}
