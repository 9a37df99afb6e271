import type { Text } from '@tetap/feed';
import type { Duty, OfficeStatus } from '@tetap/schedule';
import { ending, moment } from './dates.js';
import { isProven } from './headline.js';
import type { Speaks } from './messages.js';
import { officeClock } from './officeClock.js';
import { phoneNumber } from './phoneNumber.js';
import { textIn } from './textIn.js';
import type { Said } from './textIn.js';
import { complaintWays, wayOf } from './ways.js';
import type { Way } from './ways.js';

/** A post on duty. */
export interface DutyInWords {
  readonly role: Said;
  /** Only where the overlay gives it, for this shift; never to be saved (law 6). */
  readonly name: Said | undefined;
  /** "Siaga sampai pukul 15.00 WIB"; not said by old data. */
  readonly until: string | undefined;
  /** "Petugas menyatakan siap pukul 08.02 WIB" */
  readonly ready: string | undefined;
  readonly reply: string | undefined;
  readonly ways: readonly Way[];
}

/** The duty card in words. */
export interface DutyDescription {
  readonly title: string;
  /** When to turn to the officer. */
  readonly when: string;
  readonly present: readonly DutyInWords[];
  /** Where nobody is on duty: that, with the first emergency number. */
  readonly nobody: string | undefined;
  readonly next: string | undefined;
  readonly office: { readonly label: string; readonly ways: readonly Way[] };
  readonly emergency: readonly { readonly name: Said; readonly shown: string; readonly way: Way }[];
  readonly complaint: { readonly line: string; readonly ways: readonly Way[] };
  readonly urgent: readonly { readonly need: Said; readonly where: Said | undefined; readonly bring: readonly Said[] }[];
  readonly fraud: readonly string[];
  /** Put ready into a message to the officer. */
  readonly message: string;
  /** Where the data is too old to vouch for anybody. */
  readonly doubt: string | undefined;
  readonly example: string | undefined;
}

/** Says who can be talked to. `about`: the service that the citizen is asking for. */
export function describeDuty(
  status: OfficeStatus,
  duties: { readonly now: readonly Duty[]; readonly next: Duty | undefined },
  language: Speaks<'badge' | 'contact' | 'duty' | 'control'>,
  document: { readonly example?: boolean } = {},
  about?: Text,
): DutyDescription {
  const { tag, duty: say, contact, badge, control } = language;
  const { office, at } = status;
  const { region, urgent = [] } = office;
  const { local, written } = officeClock(region.zone, language);
  const proven = isProven(status.freshness);
  const texts = (known: Text | undefined): Said | undefined => known === undefined ? undefined : textIn(known, tag);
  const ways = (contacts: Duty['post']['contacts']): readonly Way[] => contacts.map((one) => wayOf(one, language));
  const emergency = (region.emergency ?? []).map(({ name, number }) => ({
    name: textIn(name, tag), shown: phoneNumber(number), way: wayOf({ kind: 'phone', number }, language, name),
  }));
  return {
    title: say.title,
    when: say.when,
    present: duties.now.map(({ post, until, ready, name }) => ({
      role: textIn(post.role, tag),
      name: texts(name),
      until: proven ? contact.onDuty(ending(local(until), local(at), language, written)) : undefined,
      ready: proven && ready !== undefined ? say.confirmed(written(local(ready))) : undefined,
      reply: post.responseMinutes === undefined ? undefined : say.reply(post.responseMinutes),
      ways: ways(post.contacts),
    })),
    nobody: duties.now.length > 0 ? undefined : say.noneNow(emergency[0]?.shown),
    next: proven && duties.next ? contact.next(moment(local(duties.next.from), local(at), language, written, true)) : undefined,
    office: { label: contact.office, ways: ways(office.contacts) },
    emergency,
    complaint: { line: contact.complain, ways: complaintWays(region, language) },
    urgent: urgent.map(({ need, where, bring = [] }) => ({ need: textIn(need, tag), where: texts(where), bring: bring.map((thing) => textIn(thing, tag)) })),
    fraud: [say.fraud, ...(office.photosByChat ? [say.fraudId] : [])],
    message: say.waText(texts(about)?.value),
    doubt: proven ? undefined : badge.headline.stale,
    example: document.example ? control.example : undefined,
  };
}
