import { harmless, list, object, text, wholeList } from '../schema/build.js';
import type { Infer } from '../schema/schema.js';
import { id } from '../primitives.js';
import { regionCode } from '../regionCode.js';
import { envelope } from './envelope.js';
import { contact } from './contact.js';
import { officeIdentity, regionFields } from './parts.js';

/** What the region tells beside what every office carries of it, in its source too. */
export const regionNotes = {
  /** Sub-districts by Kemendagri code. */
  districts: harmless(list(object({ code: regionCode, name: text(80) }), 700)),
  notices: harmless(list(object({ id, text: text(300) }), 20)),
};

/** `region.json`: who publishes, which hosts and numbers are official, where to complain. */
export const region = object({
  ...regionFields,
  districts: regionNotes.districts,
  /** Every number that is official, for the number checker. Whole or not at all: a number that was lost must not read as not official (law 1). */
  officialNumbers: harmless(wholeList(object({ contact, unit: text(160) }), 2000)),
  notices: regionNotes.notices,
});
/** As `region` reads it. */
export interface Region extends Infer<typeof region> {}
/** Reads `region.json`. */
export const regionDocument = envelope(region);
/** As `regionDocument` reads it. */
export interface RegionDocument extends Infer<typeof regionDocument> {}

/** `offices.json`: the index. */
export const officeEntry = object(officeIdentity);
/** As `officeEntry` reads it. */
export interface OfficeEntry extends Infer<typeof officeEntry> {}
/** Reads `offices.json`. */
export const officesDocument = envelope(list(officeEntry, 5000));
/** As `officesDocument` reads it. */
export type OfficesDocument = Infer<typeof officesDocument>;
