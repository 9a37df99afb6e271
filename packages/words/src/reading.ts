import type { OfficeStatus } from '@tetap/schedule';
import { moment } from './dates.js';
import type { Clock } from './dates.js';
import type { Speaks } from './messages.js';
import type { OfficeClock } from './officeClock.js';

/** What is said of how an answer was read; most times nothing. */
export interface ReadingInWords {
  /** "Anda tidak terhubung internet. Ini jadwal yang tersimpan hari ini pukul 08.12 WIB." */
  readonly saved: string | undefined;
  /** "Jam di HP Anda mungkin keliru." */
  readonly clock: string | undefined;
}

export function readingOf({ at, freshness: { reading = {} } }: OfficeStatus, language: Speaks<'badge'>, { local, zone }: OfficeClock, clock: Clock): ReadingInWords {
  const { badge } = language;
  const { savedAt, isOffline } = reading;
  return {
    saved: savedAt === undefined ? undefined : `${isOffline ? `${badge.offline} ` : ''}${badge.savedAt(moment(local(savedAt), local(at), language, clock))}`,
    clock: reading.clock && (reading.clock === 'corrected' ? `${badge.wrongClock} ${badge.serverTime(zone)}` : badge.wrongClock),
  };
}
