import { internationalNumber, isSafeLink, shortNumber } from '@tetap/feed';
import type { App, Contact, PhoneNumber } from '@tetap/feed';

/*
 * The only room where an address of a feed becomes an href (law 5). Each function answers `undefined` for what must not
 * become a link; then its words are shown as text.
 */

/** Digits, with `+` in front where the number is international; short codes never get a prefix. */
export function digits({ kind, value }: PhoneNumber): string | undefined {
  const { is } = kind === 'short' ? shortNumber : internationalNumber;
  return is(value) ? value.replace(/ /g, '') : undefined;
}

/** Where a contact leads; `text` is put ready into a message. */
export function contactLink(contact: Contact, text = ''): string | undefined {
  if (contact.kind === 'web') return webLink(contact.url);
  if (contact.kind === 'email') return `mailto:${encodeURIComponent(contact.address).replace('%40', '@')}`;
  const number = digits(contact.number);
  if (number === undefined) return undefined;
  const body = text && encodeURIComponent(text);
  if (contact.kind === 'phone') return `tel:${number}`;
  // `?&body=` is the one spelling that both Android and iPhones read.
  if (contact.kind === 'sms') return `sms:${number}${body && `?&body=${body}`}`;
  return contact.number.kind === 'international' ? `https://wa.me/${number.slice(1)}${body && `?text=${body}`}` : undefined;
}

export function webLink(url: string | undefined): string | undefined {
  return url !== undefined && isSafeLink(url) ? url : undefined;
}

/** Stores are reached by an app's id alone: no feed can lead to a package file (law 5). */
export function storeLinks({ android, ios }: App): readonly { readonly store: 'Play Store' | 'App Store'; readonly href: string }[] {
  return [
    ...(android ? [{ store: 'Play Store' as const, href: `https://play.google.com/store/apps/details?id=${encodeURIComponent(android)}` }] : []),
    ...(ios ? [{ store: 'App Store' as const, href: `https://apps.apple.com/app/id${encodeURIComponent(ios)}` }] : []),
  ];
}

const STORES = ['play.google.com', 'apps.apple.com', 'wa.me'];

/** The host that a citizen is about to open, where it is neither official nor a store. */
export function foreignHost(url: string, officialHosts: readonly string[] = []): string | undefined {
  const { host } = new URL(url);
  return [...STORES, ...officialHosts].some((known) => host === known || host.endsWith(`.${known}`)) ? undefined : host;
}
