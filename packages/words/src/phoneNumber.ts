import type { PhoneNumber } from '@tetap/feed';

/**
 * A number as it is written in Indonesia: `0812-0000-0000`, `(0621) 000000`. Short codes stand as they are; foreign
 * numbers and the invalid ones of examples in groups, `+62 000 0000 0001`.
 */
export function phoneNumber({ kind, value }: PhoneNumber): string {
  const plain = value.replace(/ /g, '');
  const national = kind === 'international' && /^\+62([2-9]\d{6,12})$/.exec(plain)?.[1];
  if (!national) return kind === 'short' ? plain : plain.replace(/^(\+\d\d)(\d{3})(?=\d)/, '$1 $2 ').replace(/(\d{4})(?=\d)/g, '$1 ');
  if (national.startsWith('8')) {
    const middle = national.length < 11 ? 6 : 7;
    return `0${national.slice(0, 3)}-${national.slice(3, middle)}-${national.slice(middle)}`;
  }
  // Jakarta, Bandung, Semarang, Surabaya and Medan have area codes of two digits, all others of three.
  const area = /^(2[124]|[36]1)/.test(national) ? 2 : 3;
  return `(0${national.slice(0, area)}) ${national.slice(area)}`;
}

/** The same within a sentence: a number that breaks at the end of a line is read as two. `plain` takes out what holds it together. */
export function wholeNumber(number: PhoneNumber): string {
  return phoneNumber(number).replace(/ /g, '\u00a0').replace(/-/g, '-\u2060');
}

/** For the ear: digit by digit with a pause after each group, so that it can be written down. */
export function spokenNumber(number: PhoneNumber): string {
  return (phoneNumber(number).match(/\+?\d+/g) ?? []).map((group) => group.replace(/.(?=.)/g, '$& ')).join(', ');
}
