import type { Envelope } from '@tetap/feed';
import type { Address } from './documents.js';
import { PREFIX } from './prefix.js';
import type { Held } from './held.js';
import { readRaw } from './readRaw.js';

/**
 * The last known good copy of a document, before anything is asked: what this device saved, or what it was `given` with the page,
 * whichever is newer. Whatever cannot be read counts as absent. It is checked like an answer of the network, since any script of
 * the page's origin may have written it.
 */
export function firstCopy<T extends Envelope>(
  address: Address<T>, folder: string, saved: (key: string) => unknown, given: () => unknown = () => undefined,
): Held<T> | undefined {
  const { path } = address;
  const find = (from: Held['from'], raw: () => readonly unknown[]): Held<T> | undefined => {
    try {
      const [document, fetchedAt] = raw();
      const { value, issues } = readRaw(document, address);
      // A record that does not say when it was read is as old as its document: what is no time would be due at once, and again at once.
      return value && { value, issues, from, fetchedAt: Number(fetchedAt) || Date.parse(value.generated) };
    } catch {
      return undefined;
    }
  };
  const kept = find('saved', () => (JSON.parse(saved(PREFIX + folder + path) as string) as unknown[]));
  const brought = find('bootstrap', () => [given()]);
  return kept && !(brought && Date.parse(brought.value.generated) > Date.parse(kept.value.generated)) ? kept : brought;
}
