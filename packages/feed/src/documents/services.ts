import { boolean, choiceOr, harmless, list, object, string, text } from '../schema/build.js';
import type { Infer } from '../schema/schema.js';
import { id } from '../primitives.js';
import { envelopeWith } from './envelope.js';
import { ownWords } from './parts.js';

/** The categories that Indonesians use for government errands. */
export const categories = [
  'kependudukan', 'perizinan', 'kesehatan', 'pendidikan', 'pajak', 'bantuan-sosial', 'ketenagakerjaan', 'pertanahan',
  'kendaraan', 'imigrasi', 'kebencanaan', 'utilitas', 'pengaduan', 'kepegawaian', 'desa', 'lainnya',
] as const;
/** One of `categories`; what a reader does not know is `lainnya`. */
export const category = choiceOr(categories, 'lainnya');
/** As `category` reads it. */
export type Category = Infer<typeof category>;

/** How much of an errand can be done from home. */
export const reaches = ['all', 'part', 'none'] as const;
/** How an errand can be done: wholly from home, in part, only in person; and whether village staff help. */
export const flags = object({ home: choiceOr(reaches, 'none'), helped: boolean });

/** What people type when they need a service, `ktp hilang`. */
export const keyword = string(60);
/** What a service is, in its source too. */
export const errand = {
  id,
  name: text(120),
  /** What people type when they need it: "ktp hilang", "e-ktp". */
  keywords: list(keyword, 40),
  category,
};

/** What the index says of a service, and the service of itself. */
export const identity = {
  ...errand,
  flags,
  /** Offices that do it, most apt first. */
  offices: list(id, 500),
  app: harmless(id),
};

/** A service in the index. */
export const serviceEntry = object(identity);
/** As `serviceEntry` reads it. */
export interface ServiceEntry extends Infer<typeof serviceEntry> {}
/** With the region's words beside the index, since a directory reads nothing else at first. */
export const servicesDocument = envelopeWith(list(serviceEntry, 10_000), { words: harmless(ownWords) });
/** As `servicesDocument` reads it. */
export type ServicesDocument = Infer<typeof servicesDocument>;
