import type { Counter, Freshness, OfficeStatus } from '@tetap/schedule';
import type { HeadlineKey } from './messages.js';

/** What colours and icons go by, never without the words: green, amber, amber, blue, grey, grey. */
export type Tone = 'open' | 'soon' | 'limited' | 'online' | 'closed' | 'unknown';

const tones: Readonly<Record<HeadlineKey, Tone>> = {
  open: 'open', openHybrid: 'open', always: 'open', openOnLeave: 'open',
  opensSoon: 'soon', closesSoon: 'soon', queueClosesSoon: 'soon', break: 'soon', breakFriday: 'soon',
  limited: 'limited', urgentOnly: 'limited', queueClosed: 'limited', moved: 'limited',
  online: 'online', onlineStandby: 'online', noCounter: 'online',
  closed: 'closed', fridayEarly: 'closed', holiday: 'closed', jointLeave: 'closed', localHoliday: 'closed', closedSpecial: 'closed', noCounterClosed: 'closed',
  stale: 'unknown', unknown: 'unknown',
};

/** Whether what is said of now may be said without "usually" (law 2). */
export function isProven({ state }: Pick<Freshness, 'state'>): boolean {
  return state === 'fresh' || state === 'preview';
}

/**
 * The headline that is said. It is the engine's, but "open" is never taken on trust: words that would send somebody to a
 * closed door, or vouch for old data, give way to doubt (laws 1 and 2).
 */
export function headlineOf(status: OfficeStatus): { readonly key: HeadlineKey; readonly tone: Tone } {
  const { headline, counter } = status;
  const promises = tones[headline] === 'open' || headline === 'limited' || headline === 'closesSoon';
  const key = !isProven(status.freshness) ? 'stale'
    : headline === 'open' && counter.state === 'none' ? 'noCounter'
    : tones[headline] === 'closed' && counter.state === 'none' ? 'noCounterClosed'
    : promises && counter.state !== 'open' ? 'unknown'
    : headline === 'closesSoon' && isQueueFirst(counter) ? 'queueClosesSoon'
    : headline;
  return { key, tone: tones[key] };
}

/** Whether what is near is the last queue number: whoever has one is served until the counter closes, be that hours later. */
function isQueueFirst({ lastQueue = Infinity, until = Infinity }: Counter): boolean {
  return lastQueue < until;
}
