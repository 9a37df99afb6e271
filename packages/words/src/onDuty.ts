import type { Duty, OfficeStatus } from '@tetap/schedule';
import { isAroundTheClock } from './aroundTheClock.js';
import { ending } from './dates.js';
import type { Speaks } from './messages.js';
import type { OfficeClock } from './officeClock.js';
import { postUntil } from './postUntil.js';

/** "Siaga sampai pukul 15.00 WIB", or "Siaga 24 jam". */
export function onDuty(duty: Duty, status: Pick<OfficeStatus, 'at' | 'office'>, language: Speaks<'contact'>, { local, written }: OfficeClock): string {
  const { contact } = language;
  const { at } = status;
  return isAroundTheClock(postUntil(duty, status), at) ? contact.onDutyAlways : contact.onDuty(ending(local(duty.until), local(at), language, written));
}
