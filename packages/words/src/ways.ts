import type { Contact, Office, PhoneNumber, RegionDigest } from '@tetap/feed';
import { LAPOR } from './lapor.js';
import type { Speaks } from './messages.js';
import { phoneNumber } from './phoneNumber.js';
import { ours } from './sentences.js';
import { textIn } from './textIn.js';
import type { Said } from './textIn.js';

/** One way to reach somebody, in words; the link is built from `contact` by who shows it. */
export interface Way {
  readonly contact: Contact;
  /** "Telepon" */
  readonly action: string;
  /** The number, address or site. */
  readonly shown: string;
  /** Whose it is, where the feed says so. */
  readonly label?: Said | undefined;
  /** What the call costs; of phone numbers only. */
  readonly cost?: string | undefined;
}

export function wayOf(contact: Contact, { tag, contact: say }: Speaks<'contact'>, name = contact.label): Way {
  const actions = { phone: say.call, whatsapp: say.wa, sms: say.sms, email: say.email, web: say.web };
  return {
    contact,
    action: actions[contact.kind],
    shown: 'number' in contact ? phoneNumber(contact.number) : 'url' in contact ? contact.url.replace(/^https:\/\/|\/$/g, '') : contact.address,
    label: name === undefined ? undefined : textIn(name, tag),
    cost: contact.kind !== 'phone' ? undefined : contact.tollFree ? say.tollFree : say.cost,
  };
}

/** A way to an office where nothing else says whose it is: its phone says so itself, with `label`. */
export function ofOffice(way: Way, label: string): Way {
  return way.label === undefined && way.contact.kind === 'phone' ? { ...way, label: ours(label) } : way;
}

/** An office's own number, named beside an officer's. */
export function officeWay(contact: Contact, language: Speaks<'contact'>): Way {
  return ofOffice(wayOf(contact, language), language.contact.office);
}

const RANK: Readonly<Record<Contact['kind'], number>> = { phone: 0, whatsapp: 1, sms: 2, email: 3, web: 3 };

/** Each once, where it stands first: an office may give its duty officer no number but its own. What the feed calls it goes before what we do. */
export function distinct(ways: readonly Way[]): readonly Way[] {
  return ways
    .filter((way, index) => ways.findIndex((other) => isSame(way, other)) === index)
    .map((way) => ways.find((other) => isSame(way, other) && other.contact.label !== undefined) ?? way);
}

/** Whether two ways lead to the same. */
export function isSame(one: Way, other: Way): boolean {
  return one.action === other.action && one.shown === other.shown;
}

/** Calls first: they need neither data nor an account nor spelling. Else in the order given. */
export function callsFirst(ways: readonly Way[]): readonly Way[] {
  return [...ways].sort((a, b) => RANK[a.contact.kind] - RANK[b.contact.kind]);
}

/** Where to complain. Never empty. */
export function complaintWays({ complaints = [] }: Pick<RegionDigest, 'complaints'>, language: Speaks<'contact'>): readonly Way[] {
  const ways = complaints.flatMap(({ name, contact, url, sms }) => [
    ...(contact ? [wayOf(contact, language, name)] : []),
    ...(url ? [wayOf({ kind: 'web', url }, language, name)] : []),
    ...(sms ? [wayOf({ kind: 'sms', number: sms }, language, name)] : []),
  ]);
  return ways.length > 0 ? ways : [wayOf(LAPOR, language)];
}

/** Whom to ask in doubt: the office, calls first, else where to complain. There is always somebody. */
export function askingWay({ contacts, region }: Pick<Office, 'contacts' | 'region'>, language: Speaks<'contact'>): Way {
  return [...callsFirst(contacts.map((one) => officeWay(one, language))), ...complaintWays(region, language)][0]!;
}

/** The first that can be called: of an office the number to call before coming. */
export function phoneOf(contacts: readonly Contact[]): Extract<Contact, { readonly number: PhoneNumber }> | undefined {
  for (const contact of contacts) if (contact.kind === 'phone') return contact;
  return undefined;
}
