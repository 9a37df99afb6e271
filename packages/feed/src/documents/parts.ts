import { choiceOr, harmless, list, number, object, salvaged, string, text } from '../schema/build.js';
import type { Infer } from '../schema/schema.js';
import { localDate } from '../localDate.js';
import { id, languageTag, link } from '../primitives.js';
import { regionCode } from '../regionCode.js';
import { zone } from '../zones.js';
import { contact, phoneNumber } from './contact.js';
import { overlayPromise } from './overlayPromise.js';

/** Kind of instrument as it is cited: SE, SKB, Perpres. */
export const basisType = string(40);
/** Number of an instrument as printed. */
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
/** As `basis` reads it. */
export interface Basis extends Infer<typeof basis> {}

/** Who answers for a feed. */
export const publisher = object({
  name: text(120),
  url: harmless(link),
  /** Where a citizen tells that something here is wrong. */
  contact: harmless(contact),
});

/** A complaint channel such as SP4N-LAPOR!. */
export const complaint = object({ name: text(120), url: harmless(link), sms: harmless(phoneNumber), contact: harmless(contact) });
/** As `complaint` reads it. */
export interface Complaint extends Infer<typeof complaint> {}

const emergencyNumber = object({ name: text(80), number: phoneNumber });

/** A host name, `contoh.go.id`. */
export const hostName = string(253, /^[a-z0-9-]+(\.[a-z0-9-]+)+$/);

/** What a publisher replaces: a word of ours, or the name of a message. */
export const ownWord = string(80);
/** What a publisher says instead. */
export const ownText = string(300);
/**
 * What a publisher says in place of Tetap, in Indonesian: for the word "online" say "daring", for the message `badge.headline.closed`
 * say "Sudah tutup". What cannot be used is left out, and Tetap's own stands.
 */
export const ownWords = list(object({ for: ownWord, say: ownText }), 200);
/** As `ownWords` reads it. */
export type OwnWords = Infer<typeof ownWords>;

/** The fields that region and office documents carry of a region. */
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
  live: overlayPromise,
  words: harmless(ownWords),
};
/** What a single badge must know of its region, carried inside every office document. */
export const regionDigest = object(regionFields);
/** As `regionDigest` reads it. */
export interface RegionDigest extends Infer<typeof regionDigest> {}

/** Where an office is, in one line. */
export const address = text(300);
/** Kinds of offices; `other` also stands for a kind that a reader does not know. */
export const officeKinds = ['dinas', 'badan', 'kecamatan', 'kelurahan', 'desa', 'mpp', 'puskesmas', 'rsud', 'upt', 'samsat', 'other'] as const;
const officeKind = choiceOr(officeKinds, 'other');
/** A place on the map: WGS 84, degrees. */
export const location = object({ latitude: number(-90, 90, false), longitude: number(-180, 180, false) });

/** A free word for filters. */
export const tag = string(40);
/** What the index says of an office, and the office of itself. */
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
