import type { Contact, Region } from '@tetap/feed';
import type { Source } from '../source/source.js';

type OfficialNumbers = NonNullable<Region['officialNumbers']>;

/** Every number that the source publishes, for "is this number official?": each number once, with its office. */
export function officialNumbers({ region, offices }: Source): OfficialNumbers {
  const listed = new Map<string, OfficialNumbers[number]>();
  const list = (contact: Contact | undefined, unit: OfficialNumbers[number]['unit']): void => {
    if (!contact || !('number' in contact)) return;
    const key = `${contact.kind} ${contact.number.value.replace(/ /g, '')}`;
    if (!listed.has(key)) listed.set(key, { contact, unit });
  };
  list(region.publisher.contact, region.publisher.name);
  for (const { name, contact } of region.complaints ?? []) list(contact, name);
  for (const office of offices) for (const contact of [...office.contacts, ...(office.posts ?? []).flatMap(({ contacts }) => contacts)]) list(contact, office.name);
  return [...listed.values()];
}
