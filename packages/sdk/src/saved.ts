import type { Envelope, OfficeDocument } from '@tetap/feed';
import { steadyUntil } from '@tetap/schedule';
import type { Millis } from '@tetap/schedule';
import type { OfficeView } from './client.js';
import { LIVE, officeAddress } from './documents.js';
import type { Address } from './documents.js';
import { firstCopy } from './firstCopy.js';
import { youngUntil } from './held.js';
import type { Held } from './held.js';
import { readingUntil } from './officeView.js';
import { placeOf } from './placeOf.js';
import { SAID } from './saidKey.js';
import { answerOfSaved } from './savedOffice.js';

/*
 * `@tetap/sdk/saved`: what a later visit will know of an office before it asks, so that somebody can put it into words ahead.
 */

/** What a later visit will know of an office. */
export interface SavedAnswer {
  readonly document: OfficeDocument;
  /** From when on it counts as doubtful: at once, or where no overlay was promised when its `ttl` is over. */
  readonly from: Millis;
  /** What is known at an instant from then on, and until when that stands. */
  readonly at: (now: Millis) => { readonly view: OfficeView; readonly until: Millis };
  /** Keeps words beside it, for `savedWords`, until something else is saved. A store that refuses keeps none. */
  readonly keep: (words: unknown) => void;
}

/** Undefined where nothing is saved, where there are words for it already, and without a connection, of which words would tell. */
export function savedAnswer(feed: string, office: string): SavedAnswer | undefined {
  const place = placeOf(feed, office);
  try {
    if (!place || !navigator.onLine || localStorage.getItem(place.key + SAID) !== null) return undefined;
    const { folder, key } = place;
    const find = <T extends Envelope>(one: Address<T>): Held<T> | undefined => firstCopy(one, folder, (name) => localStorage.getItem(name));
    const address = officeAddress(office);
    const held = find(address);
    if (!held) return undefined;
    const live = find(LIVE);
    const { value: document, fetchedAt } = held;
    return {
      document,
      from: document.data.region.live ? fetchedAt : youngUntil(held),
      at: (now) => {
        const { view } = answerOfSaved(address, held, live, now);
        return { view, until: Math.min(steadyUntil(document, view.overlay, now), readingUntil(fetchedAt, now)) };
      },
      keep: (words) => {
        try {
          // When it was read stands last, as in every record.
          localStorage.setItem(key + SAID, JSON.stringify([words, fetchedAt]));
        } catch {
          // Full.
        }
      },
    };
  } catch {
    return undefined; // Storage is blocked.
  }
}
