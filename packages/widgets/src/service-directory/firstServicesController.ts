import type { ReactiveControllerHost } from 'lit';
import type { ServicesDocument } from '@tetap/feed';
import { firstServices, PATIENCE } from '@tetap/sdk/first';
import type { FirstDocument } from '@tetap/sdk/first';

/** The longest that a timer can wait, milliseconds. */
const LONGEST = 2 ** 31 - 1;

/** The index of services before there is a client. */
export interface FirstServices {
  readonly current: FirstDocument<ServicesDocument> | undefined;
}

export interface FirstServicesOptions {
  readonly feed: () => string;
  readonly isServed: () => boolean;
  readonly unanswered: () => void;
}

/**
 * Asks for the index of services at `feed`, once for each feed, unless a client does so already (`isServed`); `unanswered` is called
 * where that gives nothing, nothing soon enough, or a list that has run out.
 */
export function firstServicesController(host: ReactiveControllerHost & Element, { feed, isServed, unanswered }: FirstServicesOptions): FirstServices {
  let current: FirstDocument<ServicesDocument> | undefined;
  let asked: string | undefined;
  let over = new AbortController();
  let left: ReturnType<typeof setTimeout> | undefined;

  function ask(): void {
    const next = host.isConnected ? feed() : undefined;
    if (next === asked) return;
    over.abort();
    current = undefined;
    asked = next;
    if (next === undefined || isServed()) return;
    const { signal } = over = new AbortController();
    let wait = setTimeout(unanswered, PATIENCE);
    signal.addEventListener('abort', () => { clearTimeout(wait); });
    firstServices(next, signal).catch(() => undefined).then((found) => {
      clearTimeout(wait);
      if (signal.aborted) return;
      current = found;
      if (!found) {
        unanswered();
        return;
      }
      host.requestUpdate();
      wait = setTimeout(unanswered, Math.min(Date.parse(found.value.validUntil) - Date.now(), LONGEST));
    }, () => undefined);
  }

  host.addController({
    hostConnected: () => {
      clearTimeout(left);
      host.requestUpdate();
    },
    hostUpdate: ask,
    // Who is only moved keeps what it shows; who comes back later asks again.
    hostDisconnected: () => {
      left = setTimeout(() => {
        over.abort();
        asked = current = undefined;
      });
    },
  });
  return { get current() { return current; } };
}
