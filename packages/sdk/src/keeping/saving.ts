import { isRecord } from '@tetap/feed';
import type { Envelope } from '@tetap/feed';
import type { Held } from '../held.js';
import { LIVE } from '../documents.js';
import type { Address } from '../documents.js';
import { PREFIX } from '../prefix.js';
import { SAID } from '../saidKey.js';
import type { Store } from '../store.js';

/** Bounds of what is kept on a device, of all feeds together. */
const MOST_RECORDS = 40;
const MOST_CHARACTERS = 400_000;
/** A longer list would push out what says when a door is open; a region of its size has rarely more than a few hundred services. */
const MOST_ENTRIES = 500;
/** What is of use without a network: what badge, duty card, number checker and directory show. */
const KEPT = /^(offices\/|services|(live|region|apps)\.json)/;
/** Our records of whatever version. */
const OURS = /^tetap:\d+:/;

/**
 * Keeps a document for the next visit, if it is one that a widget shows. One key holds instant and document, so that the instant is
 * never newer than what it speaks of. Names of officers are left out (law 6). The oldest records give way, also where the
 * store is full; a store that refuses all the same costs nothing but the next first answer.
 */
export function save(store: Store | null, folder: string, { path }: Address<Envelope>, { value, fetchedAt, savedAt = fetchedAt }: Held): void {
  if (!store || !KEPT.test(path) || ((value as { readonly data?: ArrayLike<unknown> }).data?.length ?? 0) > MOST_ENTRIES) return;
  const key = PREFIX + folder + path;
  try {
    const kept = withoutNames(value);
    const record = JSON.stringify([kept, Math.max(fetchedAt, savedAt)]);
    // Words that were found for what was saved before are words for nothing.
    if (path !== LIVE.path) store.remove(key + SAID);
    else if (!saysTheSame(kept, store.get(key))) forgetWords(store, PREFIX + folder);
    const others = [...store.keys()].filter((name) => OURS.test(name) && name !== key).map((name) => recordOf(name, store)).sort((a, b) => b.fetchedAt - a.fetchedAt);
    let room = MOST_CHARACTERS - record.length;
    const staying = others.filter(({ fetchedAt, size }, index) => index < MOST_RECORDS - 1 && fetchedAt > 0 && (room -= size) >= 0);
    for (const other of others) if (!staying.includes(other)) store.remove(other.name);
    for (;;) {
      try {
        store.set(key, record);
        return;
      } catch (error) {
        const oldest = staying.pop();
        if (oldest === undefined) throw error;
        store.remove(oldest.name);
      }
    }
  } catch {
    // Blocked, full of other things, or gone.
  }
}

/** Of all offices of a feed. */
function forgetWords(store: Store, folderKey: string): void {
  for (const name of [...store.keys()]) if (name.startsWith(folderKey) && name.endsWith(SAID)) store.remove(name);
}

/** Whether a record holds what a document says; its envelope changes no answer of a saved overlay, which proves nothing. */
export function saysTheSame(document: Envelope, record: string | null | undefined): boolean {
  try {
    return JSON.stringify((JSON.parse(record!) as readonly [{ readonly data: unknown }])[0].data) === JSON.stringify((document as { readonly data?: unknown }).data);
  } catch {
    return false;
  }
}

/** How large a record is and when it was fetched: 0 for those of another version, which nobody reads. That stands at the end, so nothing is parsed. */
function recordOf(name: string, store: Store): { readonly name: string; readonly size: number; readonly fetchedAt: number } {
  const text = store.get(name) ?? '';
  return { name, size: text.length, fetchedAt: name.startsWith(PREFIX) ? Number(text.slice(text.lastIndexOf(',') + 1, -1)) || 0 : 0 };
}

/** As it is saved: the names of officers are left out. */
export function withoutNames(value: Envelope): Envelope {
  const { data } = value as { readonly data?: unknown };
  return isRecord(data) && 'officers' in data ? { ...value, data: { ...data, officers: undefined } } as Envelope : value;
}
