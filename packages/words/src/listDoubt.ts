import type { Envelope } from '@tetap/feed';
import type { Millis } from '@tetap/schedule';
import { moment, shortDate } from './dates.js';
import type { Speaks } from './messages.js';
import { officeClock } from './officeClock.js';

/** How a list was read. */
export interface ListReading {
  readonly now: Millis;
  /** When the network last gave it, where it gives nothing now. */
  readonly savedAt?: Millis | undefined;
  /** Whether this device has no connection at all. */
  readonly isOffline?: boolean;
}

/** What to know of a list before it is believed: that it is a kept one and since when, that it has run out. Most times nothing. */
export function listDoubt({ generated, validUntil }: Pick<Envelope, 'generated' | 'validUntil'>, { now, savedAt, isOffline }: ListReading, zone: string, language: Speaks<'badge' | 'directory'>): string | undefined {
  const { local, written } = officeClock(zone, language);
  const { badge, directory: say } = language;
  const kept = savedAt === undefined ? [] : [...(isOffline ? [badge.offline] : []), say.kept(moment(local(savedAt), local(now), language, written))];
  const old = now < Date.parse(validUntil) ? [] : [say.old(shortDate(local(Date.parse(generated)), language))];
  return [...kept, ...old].join(' ') || undefined;
}
