import type { OfficeStatus } from '@tetap/schedule';
import { ending, moment } from './dates.js';
import { isProven } from './headline.js';
import type { Speaks } from './messages.js';
import type { OfficeClock } from './officeClock.js';
import { textIn } from './textIn.js';
import type { Said } from './textIn.js';
import { complaintWays, wayOf } from './ways.js';
import type { Way } from './ways.js';

/** Whom a citizen can turn to. Every state ends in a person: `ways` is never empty. */
export interface Person {
  /** The post on duty. */
  readonly role: Said | undefined;
  /** "Siaga sampai pukul 15.00 WIB", "Petugas berikutnya: Senin pukul 08.00 WIB", or the complaint channel. */
  readonly when: string | undefined;
  /** Best first: who is on duty, then the office, then the post that is on duty next, then where to complain. */
  readonly ways: readonly Way[];
}

const DAY = 86_400_000;

/** That somebody is on duty is a claim about now: old data names the post and its number, but does not vouch. */
export function personOf(status: OfficeStatus, language: Speaks<'contact'>, { local, written }: OfficeClock): Person {
  const { at, contact, office } = status;
  const { tag, contact: say } = language;
  const duty = contact.state === 'none' ? undefined : contact.duty;
  const posts = duty ? duty.post.contacts : [];
  const role = duty && textIn(duty.post.role, tag);
  const offices = office.contacts;
  const contacts = contact.state === 'reachable' ? [...posts, ...offices] : offices.length > 0 ? offices : posts;
  if (contacts.length === 0) return { role: undefined, when: say.complain, ways: complaintWays(office.region, language) };
  return {
    role,
    when: !isProven(status.freshness) ? undefined
      : contact.state === 'reachable' ? (contact.until - at >= DAY ? say.onDutyAlways : say.onDuty(ending(local(contact.until), local(at), language, written)))
      : contact.state === 'later' ? say.next(moment(local(contact.from), local(at), language, written, true))
      : undefined,
    ways: contacts.map((one) => wayOf(one, language)),
  };
}
