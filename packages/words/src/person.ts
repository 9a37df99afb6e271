import type { OfficeStatus } from '@tetap/schedule';
import { moment } from './dates.js';
import { isProven } from './headline.js';
import type { Speaks } from './messages.js';
import type { OfficeClock } from './officeClock.js';
import { onDuty } from './onDuty.js';
import { textIn } from './textIn.js';
import type { Said } from './textIn.js';
import { callsFirst, complaintWays, distinct, officeWay, wayOf } from './ways.js';
import type { Way } from './ways.js';

/** Whom a citizen can turn to. Every state ends in a person: `ways` is never empty. */
export interface Person {
  /** The post on duty. */
  readonly role?: Said | undefined;
  /** "Siaga sampai pukul 15.00 WIB", "Petugas berikutnya: Senin pukul 08.00 WIB", or the complaint channel. */
  readonly when?: string | undefined;
  /**
   * Of who is on duty and the office, else of the office, else of the post that is on duty next, else where to complain.
   * Calls first, then messages; among equals the officer's before the office's.
   */
  readonly ways: readonly Way[];
}

/** That somebody is on duty is a claim about now: old data names the post and its number, but does not vouch. */
export function personOf(status: OfficeStatus, language: Speaks<'contact'>, clock: OfficeClock): Person {
  const { at, contact, office } = status;
  const { tag, contact: say } = language;
  const duty = contact.state === 'none' ? undefined : contact.duty;
  const posts = (duty ? duty.post.contacts : []).map((one) => wayOf(one, language));
  const offices = office.contacts.map((one) => officeWay(one, language));
  const ways = contact.state === 'reachable' ? [...posts, ...offices] : offices.length > 0 ? offices : posts;
  if (ways.length === 0) return { role: undefined, when: say.complain, ways: complaintWays(office.region, language) };
  const proven = isProven(status.freshness);
  return {
    // Who comes later is named with when that is, or with his own number.
    role: duty && (proven || contact.state === 'reachable' || offices.length === 0) ? textIn(duty.post.role, tag) : undefined,
    when: !proven ? undefined
      : contact.state === 'reachable' ? onDuty(contact.duty, status, language, clock)
      : contact.state === 'later' ? say.next(moment(clock.local(contact.from), clock.local(at), language, clock.written, true))
      : undefined,
    ways: callsFirst(distinct(ways)),
  };
}
