import { numberKey } from '@tetap/feed';
import type { Complaint, Contact, Region, Text } from '@tetap/feed';
import type { Source } from '../source/source.js';

type OfficialNumbers = NonNullable<Region['officialNumbers']>;

/**
 * Every number that the source publishes, for "is this number official?": each number once, with whose it is. One that is
 * left out here would be called not official.
 */
export function officialNumbers({ region, offices, services }: Source): OfficialNumbers {
  const listed = new Map<string, OfficialNumbers[number]>();
  const list = (contact: Contact | undefined, unit: Text): void => {
    if (!contact || !('number' in contact)) return;
    const key = numberKey(contact.number);
    if (!listed.has(key)) listed.set(key, { contact, unit });
  };
  const listComplaint = ({ sms, contact }: Complaint, unit: Text): void => {
    list(contact, unit);
    if (sms) list({ kind: 'sms', number: sms }, unit);
  };
  list(region.publisher.contact, region.publisher.name);
  for (const { name, number } of region.emergency ?? []) list({ kind: 'phone', number }, name);
  for (const complaint of region.complaints ?? []) listComplaint(complaint, complaint.name);
  for (const office of offices) for (const contact of [...office.contacts, ...(office.posts ?? []).flatMap(({ contacts }) => contacts)]) list(contact, office.name);
  for (const { name, paths, complaints = [] } of services) {
    for (const path of paths) if (path.kind === 'contact') list(path.contact, name);
    for (const complaint of complaints) listComplaint(complaint, name);
  }
  return [...listed.values()];
}
