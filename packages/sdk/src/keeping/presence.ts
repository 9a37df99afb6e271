/** Whether anybody looks at the page, and the network is there. In Node always. */
export interface Presence {
  readonly visible: () => boolean;
  readonly online: () => boolean;
  /** Listens from now on. Harmless when called again. */
  readonly begin: () => void;
  readonly end: () => void;
}

/**
 * `changed` is called when the page comes or goes, into and out of the back/forward cache too, and when the network does.
 * `navigator.onLine` is not to be trusted at load; only its events are, and a yes of it later.
 */
export function createPresence(changed: () => void): Presence {
  let online = true;
  let away = false;
  const page: Partial<EventTarget> = typeof document === 'undefined' ? {} : document;
  const host: Partial<EventTarget> = globalThis;
  const heard = ({ type }: Event): void => {
    if (type.endsWith('line')) online = type === 'online';
    else {
      away = type === 'pagehide';
      // WebKit tells a page nothing of a network that came back while the page lay in the back/forward cache.
      online ||= navigator.onLine;
    }
    changed();
  };
  const each = (verb: 'addEventListener' | 'removeEventListener'): void => {
    page[verb]?.('visibilitychange', heard);
    for (const type of ['pagehide', 'pageshow', 'online', 'offline']) host[verb]?.(type, heard);
  };
  return {
    visible: () => !away && (typeof document === 'undefined' || document.visibilityState !== 'hidden'),
    online: () => online,
    // Adding the same function twice adds it once.
    begin: () => { each('addEventListener'); },
    end: () => { each('removeEventListener'); },
  };
}
