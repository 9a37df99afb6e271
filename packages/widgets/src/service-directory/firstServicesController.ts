import type { ReactiveControllerHost } from 'lit';
import type { ServicesDocument } from '@tetap/feed';
import { firstServices, PATIENCE } from '@tetap/sdk/first';
import type { FirstDocument } from '@tetap/sdk/first';
import { askingController } from '../shared/askingController.js';

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
  askingController(host, feed, (signal) => {
    current = undefined;
    if (!signal || isServed()) return;
    let wait = setTimeout(unanswered, PATIENCE);
    signal.addEventListener('abort', () => { clearTimeout(wait); });
    firstServices(feed()).catch(() => undefined).then((found) => {
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
  });
  return { get current() { return current; } };
}
