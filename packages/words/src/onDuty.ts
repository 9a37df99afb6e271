import type { Millis } from '@tetap/schedule';
import { isAroundTheClock } from './aroundTheClock.js';
import { ending } from './dates.js';
import type { Speaks } from './messages.js';
import type { OfficeClock } from './officeClock.js';

/** "Siaga sampai pukul 15.00 WIB", or "Siaga 24 jam". */
export function onDuty(until: Millis, now: Millis, language: Speaks<'contact'>, { local, written }: OfficeClock): string {
  const { contact } = language;
  return isAroundTheClock(until, now) ? contact.onDutyAlways : contact.onDuty(ending(local(until), local(now), language, written));
}
