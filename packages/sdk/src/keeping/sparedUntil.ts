import type { Envelope } from '@tetap/feed';
import { believedUntil } from '@tetap/schedule';
import type { Millis } from '@tetap/schedule';
import type { Clock } from '../client.js';
import { LIVE } from '../documents.js';
import type { Address } from '../documents.js';
import { firstCopy } from '../firstCopy.js';
import { isYoung, youngUntil } from '../held.js';
import type { Held } from '../held.js';
import { PREFIX } from '../prefix.js';
import type { Store } from '../store.js';
import type { DocumentCache } from './documentCache.js';
import { saysTheSame, withoutNames } from './saving.js';

interface Elsewhere {
  readonly cache: DocumentCache;
  readonly clock: Pick<Clock, 'now'>;
  readonly folder: string;
  readonly store: Store | null;
  /** What this tab has saved itself. */
  readonly own: Held | undefined;
}

/**
 * Until when it is unnecessary to ask, because another tab has asked a moment ago and saved what it got; undefined where none has. Its copy
 * is shown, but proves nothing (law 2): before this tab's own proof runs out, it asks for itself.
 */
export function sparedUntil({ path }: Address<Envelope>, { cache, clock, folder, store, own }: Elsewhere): Millis | undefined {
  if (path !== LIVE.path || !store) return undefined;
  const held = cache.held(LIVE);
  const saved = firstCopy(LIVE, folder, (key) => store.get(key));
  // Its own record still has the time that was thought, where that has been put back since.
  if (held?.from !== 'network' || !saved || saved.fetchedAt <= (own ?? held).fetchedAt) return undefined;
  const gain = Date.parse(saved.value.generated) - Date.parse(held.value.generated);
  // That tab is behind, or has another text under the same envelope: which of the two holds is for the network to say.
  if (gain < 0 || (gain === 0 && !saysTheSame(withoutNames(held.value), store.get(PREFIX + folder + path)))) return undefined;
  const until = youngUntil(saved);
  if (!isYoung(saved, clock.now()) || until >= believedUntil({ document: held.value, readAt: held.fetchedAt })) return undefined;
  if (gain > 0) cache.accept(LIVE, { ...saved, savedAt: saved.fetchedAt }, held);
  return until;
}
