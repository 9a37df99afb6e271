import type { Envelope } from '@tetap/feed';
import { feedFolder } from './address.js';
import type { Address } from './documents.js';
import { PREFIX } from './prefix.js';
import type { Held } from './held.js';
import { readRaw } from './readRaw.js';

/**
 * The last known good copy of a document, before anything is asked: what this device saved, or what `bootstrap` gives or the
 * page carries inline, whichever is newer. Whatever cannot be read counts as absent. It is checked like an answer
 * of the network, since any script of the page's origin may have written it.
 */
export function firstCopy<T extends Envelope>(
  address: Address<T>, folder: string, saved: (key: string) => unknown, bootstrap: Readonly<Record<string, unknown>> | undefined,
): Held<T> | undefined {
  const { path } = address;
  const find = (from: Held['from'], raw: () => readonly unknown[]): Held<T> | undefined => {
    try {
      const [document, fetchedAt] = raw();
      const { value, issues } = readRaw(document, address);
      return value && { value, issues, from, fetchedAt: Number(fetchedAt ?? Date.parse(value.generated)) };
    } catch {
      return undefined;
    }
  };
  const kept = find('saved', () => (JSON.parse(saved(PREFIX + folder + path) as string) as unknown[]));
  const given = find('bootstrap', () => [(bootstrap ?? inline(folder))[path]]);
  return kept && !(given && Date.parse(given.value.generated) > Date.parse(kept.value.generated)) ? kept : given;
}

/** Documents by path that the page carries for this feed: `<script type="application/json" data-tetap-feed="/feed/">`. */
function inline(folder: string): Readonly<Record<string, unknown>> {
  for (const script of document.querySelectorAll<HTMLElement>('script[data-tetap-feed]')) {
    if (feedFolder(script.dataset.tetapFeed) === folder) return JSON.parse(script.textContent) as Record<string, unknown>;
  }
  return {};
}
