import { anyOf, boolean, choice, choiceOr, doubted, harmless, list, number, object, required, salvaged, string, text } from '../schema/build.js';
import type { Infer } from '../schema/schema.js';
import { email, id, internationalNumber, languageTag, link, localDate, regionCode, shortNumber, zone } from '../primitives.js';

/** Decree, circular or regulation that a rule rests on. */
export const basis = object({
  /** Kind of instrument as it is cited: SE, SKB, Perpres, Permen, Perbup, SK. */
  type: required(string('a short kind such as SE or SKB', 40)),
  number: required(string('the number as printed', 120)),
  issuer: required(text(120)),
  date: harmless(localDate),
  title: harmless(text()),
  url: harmless(link),
});
export interface Basis extends Infer<typeof basis> {}

/** A phone number, apart from how it is used. Short codes never get a country prefix. */
export const phoneNumber = anyOf(
  object({ kind: required(choice(['short'])), value: required(shortNumber) }),
  object({ kind: required(choice(['international'])), value: required(internationalNumber) }),
);
export type PhoneNumber = Infer<typeof phoneNumber>;

const contactRest = { label: harmless(text(120)), tollFree: harmless(boolean) };
/** A way to reach an office or a post. Numbers belong to posts, never to persons (law 6). */
export const contact = anyOf(
  object({ kind: required(choice(['email'])), address: required(email), ...contactRest }),
  object({ kind: required(choice(['web'])), url: required(link), ...contactRest }),
  object({ kind: required(choice(['phone', 'whatsapp', 'sms'])), number: required(phoneNumber), ...contactRest }),
);
export type Contact = Infer<typeof contact>;

export const publisher = object({
  name: required(text(120)),
  url: harmless(link),
  /** Where a citizen tells that something here is wrong. */
  contact: harmless(contact),
});

/** A complaint channel such as SP4N-LAPOR!. */
export const complaint = object({ name: required(text(120)), url: harmless(link), sms: harmless(phoneNumber), contact: harmless(contact) });
export interface Complaint extends Infer<typeof complaint> {}

export const emergencyNumber = object({ name: required(text(80)), number: required(phoneNumber) });

/** Where a live server streams the overlay: below the feed's address, so that no feed can make its readers call another host. */
export const eventsPath = string('a path below the feed such as events', 80, { pattern: /^[a-z0-9_-]+(\/[a-z0-9_-]+)*$/ });

export const regionFields = {
  code: required(regionCode),
  name: required(text(120)),
  zone: required(zone),
  languages: harmless(list(languageTag, 12)),
  publisher: required(publisher),
  complaints: harmless(list(complaint, 8)),
  emergency: harmless(list(emergencyNumber, 12)),
  /** Hosts that count as official beside the stores; a link elsewhere is shown as leaving. */
  officialHosts: harmless(list(string('a host name', 253, { pattern: /^[a-z0-9-]+(\.[a-z0-9-]+)+$/ }), 100)),
  /** Present where the feed has an overlay: then green needs a recent reading of it (law 2). `ttl` in seconds. */
  live: doubted(object({ ttl: required(number(15, 86_400)), events: harmless(eventsPath) }), { ttl: 60 }),
};
/** What a single badge must know of its region, carried inside every office document. */
export const regionDigest = object(regionFields);
export interface RegionDigest extends Infer<typeof regionDigest> {}

export const address = text(300);
export const officeKinds = ['dinas', 'badan', 'kecamatan', 'kelurahan', 'desa', 'mpp', 'puskesmas', 'rsud', 'upt', 'samsat', 'other'] as const;
export const officeKind = choiceOr(officeKinds, 'other');
export const location = object({ latitude: required(number(-90, 90, false)), longitude: required(number(-180, 180, false)) });

export const officeIdentity = {
  id: required(id),
  name: required(text(160)),
  kind: salvaged(officeKind, 'other'),
  /** Office that this one belongs to, such as the MPP of a tenant. */
  partOf: harmless(id),
  address: harmless(address),
  location: harmless(location),
  /** Kemendagri codes of the sub-districts served; absent means the whole region. */
  districts: harmless(list(regionCode, 700)),
  tags: harmless(list(string('a tag', 40), 20)),
};
