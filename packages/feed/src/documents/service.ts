import { anyOf, boolean, choice, harmless, list, number, object, optional, string, text } from '../schema/build.js';
import type { Infer } from '../schema/schema.js';
import { localDate } from '../localDate.js';
import { id, link } from '../primitives.js';
import { envelope } from './envelope.js';
import { contact } from './contact.js';
import { basis, complaint } from './parts.js';
import { identity } from './services.js';

/** What every path may say, in the source of a service as in its document. */
export const pathNotes = { note: harmless(text(200)), /** One step remains at the counter. */ collect: harmless(boolean) };
/** A way to get the service. An unknown kind is dropped: fewer ways, never more. */
export const path = anyOf(
  object({ kind: choice(['web']), url: link, app: optional(id), ...pathNotes }),
  object({ kind: choice(['app']), app: id, ...pathNotes }),
  object({ kind: choice(['contact']), contact, office: optional(id), ...pathNotes }),
  object({ kind: choice(['counter', 'helped']), office: id, ...pathNotes }),
);
/** As `path` reads it. */
export type Path = Infer<typeof path>;

/** Whether one has to go somewhere. */
export function isInPerson(path: Path): path is Extract<Path, { readonly kind: 'counter' | 'helped' }> {
  return path.kind === 'counter' || path.kind === 'helped';
}

/** The published components of a service standard (UU 25/2009, PermenPANRB 15/2014), in the source of a service as in its document. */
export const serviceStandard = {
  requirements: list(text(160), 60),
  /** Five are as many as people follow; publishers are warned of more. */
  steps: list(text(200), 20),
  /** Rupiah; 0 is free. */
  fee: harmless(object({ amount: number(0, 1e12), note: harmless(text(160)) })),
  duration: harmless(object({ value: number(0, 1000), unit: choice(['minute', 'hour', 'working-day', 'day']) })),
  outputs: harmless(list(text(120), 10)),
  complaints: harmless(list(complaint, 8)),
  basis: harmless(list(basis, 8)),
};

/** `services/{id}.json` */
export const service = object({ ...identity, /** One for each office, as many as the index names. */ paths: list(path), ...serviceStandard });
/** As `service` reads it. */
export interface Service extends Infer<typeof service> {}
/** Reads `services/{id}.json`. */
export const serviceDocument = envelope(service);
/** As `serviceDocument` reads it. */
export interface ServiceDocument extends Infer<typeof serviceDocument> {}

/** Package id of an app in the Play Store. */
export const androidId = string(120, /^[A-Za-z][\w]*(\.[A-Za-z][\w]*)+$/);
/** Id of an app in the App Store. */
export const iosId = string(12, /^\d{6,12}$/);
/** `apps.json`. Installing is only ever offered from a store, by its id. */
export const app = object({
  id,
  name: text(80),
  owner: text(160),
  purpose: harmless(text(200)),
  web: harmless(link),
  android: harmless(androidId),
  ios: harmless(iosId),
  /** Install size, megabytes. */
  sizeMb: harmless(number(0, 10_000, false)),
  howTo: harmless(list(text(200), 5)),
  /** Day on which the facts here were last checked. */
  verifiedOn: harmless(localDate),
});
/** As `app` reads it. */
export interface App extends Infer<typeof app> {}
/** Reads `apps.json`. */
export const appsDocument = envelope(list(app, 500));
/** As `appsDocument` reads it. */
export interface AppsDocument extends Infer<typeof appsDocument> {}
