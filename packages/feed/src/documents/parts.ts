import { anyOf, boolean, choice, choiceOr, doubted, harmless, list, number, object, salvaged, string, text } from '../schema/build.js';
import type { Infer } from '../schema/schema.js';
import { email, id, internationalNumber, languageTag, link, localDate, regionCode, shortNumber, zone } from '../primitives.js';

export const basisType = string(40);
export const basisNumber = string(120);
/** Decree, circular or regulation that a rule rests on. */
export const basis = object({
  /** Kind of instrument as it is cited: SE, SKB, Perpres, Permen, Perbup, SK. */
  type: basisType,
  number: basisNumber,
  issuer: text(120),
  date: harmless(localDate),
  title: harmless(text()),
  url: harmless(link),
});
export interface Basis extends Infer<typeof basis> {}

/** A phone number, apart from how it is used. Short codes never get a country prefix. */
export const phoneNumber = anyOf(
  object({ kind: choice(['short']), value: shortNumber }),
  object({ kind: choice(['international']), value: internationalNumber }),
);
export type PhoneNumber = Infer<typeof phoneNumber>;

const contactRest = { label: harmless(text(120)), tollFree: harmless(boolean) };
/** A way to reach an office or a post. Numbers belong to posts, never to persons (law 6). */
export const contact = anyOf(
  object({ kind: choice(['email']), address: email, ...contactRest }),
  object({ kind: choice(['web']), url: link, ...contactRest }),
  object({ kind: choice(['phone', 'whatsapp', 'sms']), number: phoneNumber, ...contactRest }),
);
export type Contact = Infer<typeof contact>;

export const publisher = object({
  name: text(120),
  url: harmless(link),
  /** Where a citizen tells that something here is wrong. */
  contact: harmless(contact),
});

/** A complaint channel such as SP4N-LAPOR!. */
export const complaint = object({ name: text(120), url: harmless(link), sms: harmless(phoneNumber), contact: harmless(contact) });
export interface Complaint extends Infer<typeof complaint> {}

export const emergencyNumber = object({ name: text(80), number: phoneNumber });

export const hostName = string(253, /^[a-z0-9-]+(\.[a-z0-9-]+)+$/);

/** Where a live server streams the overlay: below the feed's address, so that no feed can make its readers call another host. */
export const eventsPath = string(80, /^[a-z0-9_-]+(\/[a-z0-9_-]+)*$/);

export const regionFields = {
  code: regionCode,
  name: text(120),
  zone,
  languages: harmless(list(languageTag, 12)),
  publisher,
  complaints: harmless(list(complaint, 8)),
  emergency: harmless(list(emergencyNumber, 12)),
  /** Hosts that count as official beside the stores; a link elsewhere is shown as leaving. */
  officialHosts: harmless(list(hostName, 100)),
  /** Present where the feed has an overlay: then green needs a recent reading of it (law 2). `ttl` in seconds. */
  live: doubted(object({ ttl: number(15, 86_400), events: harmless(eventsPath) }), { ttl: 60 }),
};
/** What a single badge must know of its region, carried inside every office document. */
export const regionDigest = object(regionFields);
export interface RegionDigest extends Infer<typeof regionDigest> {}

export const address = text(300);
export const officeKinds = ['dinas', 'badan', 'kecamatan', 'kelurahan', 'desa', 'mpp', 'puskesmas', 'rsud', 'upt', 'samsat', 'other'] as const;
export const officeKind = choiceOr(officeKinds, 'other');
export const location = object({ latitude: number(-90, 90, false), longitude: number(-180, 180, false) });

export const tag = string(40);
export const officeIdentity = {
  id,
  name: text(160),
  kind: salvaged(officeKind, 'other'),
  /** Office that this one belongs to, such as the MPP of a tenant. */
  partOf: harmless(id),
  address: harmless(address),
  location: harmless(location),
  /** Kemendagri codes of the sub-districts served; absent means the whole region. */
  districts: harmless(list(regionCode, 700)),
  tags: harmless(list(tag, 20)),
};
