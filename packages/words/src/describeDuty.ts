import type { Contact, Text } from '@tetap/feed';
import type { Duty, OfficeStatus } from '@tetap/schedule';
import { moment } from './dates.js';
import { isProven } from './headline.js';
import { describeUrgent } from './describeUrgent.js';
import type { UrgentInWords } from './describeUrgent.js';
import type { Speaks } from './messages.js';
import { officeClock } from './officeClock.js';
import { onDuty } from './onDuty.js';
import { phoneNumber, wholeNumber } from './phoneNumber.js';
import { readingOf } from './reading.js';
import { textIn } from './textIn.js';
import type { Said } from './textIn.js';
import { updatedLine } from './updatedLine.js';
import { callsFirst, complaintWays, distinct, isSame, officeWay, phoneOf, wayOf } from './ways.js';
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
  /** Calls first; the office's phone among them where the first officer has none. */
  readonly ways: readonly Way[];
}

/** The duty card in words. */
export interface DutyDescription {
  readonly title: string;
  /** The office whose officers these are. */
  readonly unit: Said;
  /** When to turn to the officer. */
  readonly when: string;
  readonly present: readonly DutyInWords[];
  /** Where nobody is on duty: that, with the first emergency number; where nobody knows: that. */
  readonly nobody: string | undefined;
  readonly next: string | undefined;
  /** The office's ways that no officer's list holds. */
  readonly office: { readonly label: string; readonly ways: readonly Way[] };
  readonly emergency: readonly { readonly name: Said; readonly shown: string; readonly way: Way }[];
  readonly complaint: { readonly line: string; readonly ways: readonly Way[] };
  readonly urgent: readonly UrgentInWords[];
  readonly fraud: readonly string[];
  /** Put ready into a message to the officer. */
  readonly message: string;
  /** Where the data is too old to vouch for anybody: that, and since when it is kept; and where the phone's clock is wrong. */
  readonly doubt: string | undefined;
  /** When the data was last changed, and by whom. */
  readonly updated: string;
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
  const { region } = office;
  const clock = officeClock(region.zone, language);
  const { local, written } = clock;
  const { saved, clock: ofClock } = readingOf(status, language, clock, written);
  const proven = isProven(status.freshness);
  const texts = (known: Text | undefined): Said | undefined => known === undefined ? undefined : textIn(known, tag);
  const ways = (contacts: readonly Contact[]): readonly Way[] => contacts.map((one) => wayOf(one, language));
  const [first] = duties.now;
  // Without a phone of his own the office's is called: who has borrowed a phone has no account on it.
  const lent = first === undefined || phoneOf(first.post.contacts) ? undefined : phoneOf(office.contacts);
  const emergency = (region.emergency ?? []).map(({ name, number }) => ({
    name: textIn(name, tag), shown: phoneNumber(number), way: wayOf({ kind: 'phone', number }, language, name),
  }));
  const called = first ? callsFirst(distinct([...ways(first.post.contacts), ...(lent ? [officeWay(lent, language)] : [])])) : [];
  return {
    title: say.title,
    unit: textIn(office.name, tag),
    when: say.when,
    present: duties.now.map((one, index) => ({
      role: textIn(one.post.role, tag),
      // A preview would tell who was there before, or will be (law 6).
      name: status.freshness.state === 'preview' ? undefined : texts(one.name),
      until: proven ? onDuty(one, status, language, clock) : undefined,
      ready: proven && one.ready !== undefined ? say.confirmed(written(local(one.ready))) : undefined,
      reply: one.post.responseMinutes === undefined ? undefined : say.reply(one.post.responseMinutes),
      ways: index === 0 ? called : callsFirst(distinct(ways(one.post.contacts))),
    })),
    nobody: duties.now.length > 0 ? undefined : proven && duties.next ? say.noneNow(region.emergency?.[0] && wholeNumber(region.emergency[0].number)) : say.rosterUnknown,
    next: proven && duties.next ? contact.next(moment(local(duties.next.from), local(at), language, written, true)) : undefined,
    office: { label: contact.office, ways: callsFirst(distinct(ways(office.contacts)).filter((way) => !called.some((other) => isSame(way, other)))) },
    emergency,
    complaint: { line: contact.complain, ways: complaintWays(region, language) },
    urgent: describeUrgent(office, language),
    fraud: [say.fraud, ...(office.photosByChat ? [say.fraudId] : [])],
    message: contact.waText(texts(about)?.value),
    doubt: proven ? ofClock : [`${badge.headline.stale}.`, saved, ofClock].filter(Boolean).join(' '),
    updated: updatedLine(status.freshness.updated, region, language, clock),
    example: document.example ? control.example : undefined,
  };
}
