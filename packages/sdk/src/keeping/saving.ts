import { isRecord } from '@tetap/feed';
import type { Envelope } from '@tetap/feed';
import type { Held } from '../held.js';
import type { Address } from '../documents.js';
import { PREFIX } from '../prefix.js';
import type { Store } from '../store.js';

/** Bounds of what is kept on a device, of all feeds together. */
const MOST_RECORDS = 40;
const MOST_CHARACTERS = 400_000;
/** Our records of whatever version. */
const OURS = /^tetap:\d+:/;

/**
 * Keeps a document for the next visit, if it is one that a badge needs, or the number checker. One key holds instant and document, so that the instant is
 * never newer than what it speaks of. Names of officers are left out (law 6). The oldest records give way, also where the
 * store is full; a store that refuses all the same costs nothing but the next first answer.
 */
export function save(store: Store | null, folder: string, { path }: Address<Envelope>, { value, fetchedAt }: Held): void {
  if (!store || !/^(offices\/|live\.json|region\.json)/.test(path)) return;
  const key = PREFIX + folder + path;
  try {
    const record = JSON.stringify([withoutNames(value), fetchedAt]);
    const others = [...store.keys()].filter((name) => OURS.test(name) && name !== key).map((name) => recordOf(name, store)).sort((a, b) => b.fetchedAt - a.fetchedAt);
    let room = MOST_CHARACTERS - record.length;
    const kept = others.filter(({ fetchedAt, size }, index) => index < MOST_RECORDS - 1 && fetchedAt > 0 && (room -= size) >= 0);
    for (const other of others) if (!kept.includes(other)) store.remove(other.name);
    for (;;) {
      try {
        store.set(key, record);
        return;
      } catch (error) {
        const oldest = kept.pop();
        if (oldest === undefined) throw error;
        store.remove(oldest.name);
      }
    }
  } catch {
    // Blocked, full of other things, or gone.
  }
}

/** How large a record is and when it was fetched: 0 for those of another version, which nobody reads. That stands at the end, so nothing is parsed. */
function recordOf(name: string, store: Store): { readonly name: string; readonly size: number; readonly fetchedAt: number } {
  const text = store.get(name) ?? '';
  return { name, size: text.length, fetchedAt: name.startsWith(PREFIX) ? Number(/,(\d+)\]$/.exec(text)?.[1] ?? 0) : 0 };
}

function withoutNames(value: Envelope): Envelope {
  const { data } = value as { readonly data?: unknown };
  return isRecord(data) && 'officers' in data ? { ...value, data: { ...data, officers: undefined } } as Envelope : value;
}
