import { vi } from 'vitest';

/** A page's `window` as far as it tells of itself and of the network: what is dispatched here is heard there. */
export function pageEvents(): EventTarget {
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  return page;
}
