import { numberKey } from '@tetap/feed';
import type { Fault, Rule } from '../rule.js';

/** One number on several posts looks like somebody's own (UU 27/2022; law 6). */
export const sharedNumbers: Rule = ({ source }) => {
  const seen = new Map<string, string>();
  const faults: Fault[] = [];
  for (const office of source.offices) {
    office.posts?.forEach(({ id, contacts }, index) => {
      contacts.forEach((contact, place) => {
        if (!('number' in contact)) return;
        const key = numberKey(contact.number);
        const owner = `${office.id} ${id}`;
        const first = seen.get(key);
        if (first === undefined) seen.set(key, owner);
        else if (first !== owner) {
          faults.push({
            severity: 'warning', code: 'contact.shared', record: office, path: `posts[${index}].contacts[${place}]`,
            message: `Nomor ${contact.number.value} dipakai beberapa pos. Pastikan ini nomor dinas, bukan nomor pribadi.`,
          });
        }
      });
    });
  }
  return faults;
};
