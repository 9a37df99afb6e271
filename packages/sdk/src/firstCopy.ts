import type { Envelope } from '@tetap/feed';
import { feedFolder } from './address.js';
import type { Address } from './documents.js';
import type { Held } from './documentCache.js';
import { parseDocument } from './readDocument.js';
import type { Store } from './store.js';

/** Version of the saved records; what other versions wrote is never read, and swept when something is saved. */
export const PREFIX = 'tetap:1:';

/**
 * The last known good copy of a document, before anything is asked: what this device saved, what `bootstrap` gives, or what
 * the page carries inline; the newest of them. Whatever cannot be read counts as absent. It is checked like an answer
 * of the network, since any script of the page's origin may have written it.
 */
export function firstCopy<T extends Envelope>(
  address: Address<T>, folder: string, store: Store | null, bootstrap: Readonly<Record<string, unknown>>,
): Held<T> | undefined {
  const copies = [
    () => {
      const [fetchedAt, raw] = JSON.parse(store!.get(PREFIX + folder + address.path)!) as [number, unknown];
      return { fetchedAt, raw, from: 'saved' as const };
    },
    () => ({ fetchedAt: 0, raw: bootstrap[address.path] ?? inline(folder)[address.path], from: 'bootstrap' as const }),
  ].flatMap((find): Held<T>[] => {
    try {
      const { fetchedAt, raw, from } = find();
      const read = parseDocument(raw, address);
      return [{ ...read, fetchedAt: fetchedAt || Date.parse(read.value.generated), from }];
    } catch {
      return [];
    }
  });
  return copies.sort((a, b) => Date.parse(b.value.generated) - Date.parse(a.value.generated))[0];
}

/** Documents by path that the page carries for this feed: `<script type="application/json" data-tetap-feed="/feed/">`. */
function inline(folder: string): Readonly<Record<string, unknown>> {
  for (const script of document.querySelectorAll<HTMLElement>('script[data-tetap-feed]')) {
    if (feedFolder(script.dataset.tetapFeed) === folder) return JSON.parse(script.textContent) as Record<string, unknown>;
  }
  return {};
}
