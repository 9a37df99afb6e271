import { numberKey } from '@tetap/feed';
import type { Contact, PhoneNumber, RegionDocument } from '@tetap/feed';
import type { OfficeView, Result } from '@tetap/sdk';
import { complaintWays, EMERGENCY_NUMBERS, textIn } from '@tetap/words';
import type { ListOfNumbers, NumberVerdict, Said } from '@tetap/words';
import type { DutyLanguage } from './dutyLanguage.js';

/** The numbers that are known to be official, and how far that goes. */
export interface OfficialNumbers extends ListOfNumbers {
  /** Whose number it is, by `numberKey`. */
  readonly units: ReadonlyMap<string, Said>;
  /** Whether the region's whole list was read. Where not, what is missing in `units` is unknown (law 1). */
  readonly isComplete: boolean;
}

/**
 * The region's list, and every number that the card itself shows: those hold without the list too.
 * `now`: milliseconds since 1970 UTC, for whether the list is still valid.
 */
export function officialNumbers({ document, clock }: OfficeView, region: Result<RegionDocument> | undefined, now: number, language: DutyLanguage): OfficialNumbers {
  const { data: office } = document;
  const list = region?.ok ? region.value : region?.fallback;
  const listed = list?.data.officialNumbers ?? [];
  const units = new Map<string, Said>();
  const add = (number: PhoneNumber, unit: Said): void => {
    const key = numberKey(number);
    if (!units.has(key)) units.set(key, unit);
  };
  const addContact = (contact: Contact | undefined, unit: Said): void => {
    if (contact && 'number' in contact) add(contact.number, unit);
  };

  const name = textIn(office.name, language.tag);
  for (const contact of [...office.contacts, ...office.posts.flatMap(({ contacts }) => contacts)]) addContact(contact, name);
  for (const named of [office.region, ...(list ? [list.data] : [])]) {
    addContact(named.publisher.contact, textIn(named.publisher.name, language.tag));
    for (const { name: unit, number } of named.emergency ?? []) add(number, textIn(unit, language.tag));
    for (const { contact, label } of complaintWays(named, language)) if (label) addContact(contact, label);
  }
  for (const { contact, unit } of listed) addContact(contact, textIn(unit, language.tag));

  const used = list ?? document;
  return {
    units, isComplete: listed.length > 0,
    isProven: listed.length > 0 && region?.ok === true && region.meta.freshness === 'fresh' && clock.source !== 'feed' && [used, document].every(({ validUntil }) => now < Date.parse(validUntil)),
    example: document.example === true || list?.example === true,
    publisher: textIn(used === list ? list.data.publisher.name : office.region.publisher.name, language.tag),
    updated: Date.parse(used.updated), zone: office.region.zone,
  };
}

export function verdictOn(number: PhoneNumber, { units, isComplete }: Pick<OfficialNumbers, 'units' | 'isComplete'>): NumberVerdict {
  const unit = units.get(numberKey(number));
  if (unit) return { kind: 'listed', number, unit };
  return { kind: EMERGENCY_NUMBERS.has(number.value) ? 'emergency' : isComplete ? 'unlisted' : 'unknown', number };
}
