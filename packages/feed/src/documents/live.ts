import { choice, choiceOr, guardedList, harmless, list, object, optional, text } from '../schema/build.js';
import type { Infer } from '../schema/schema.js';
import { id, instant } from '../primitives.js';
import { doubtOverTime, endsTooSoon } from './doubt.js';
import { effectFields, lacks } from './effect.js';
import { envelope } from './envelope.js';
import { UNKNOWN } from '../unknown.js';

/** `until` defaults to the midnight that ends the day of `from`, also in the middle of a night shift. */
const entry = { id, from: instant, until: optional(instant) };

/** What is different at an office right now. `open`: open throughout the window. */
export const override = object({
  ...entry,
  /** The office; `*` only ever stands for an entry whose office could not be read. */
  office: id,
  effect: choiceOr(['closed', 'open', 'limited', 'urgent', 'moved', UNKNOWN], UNKNOWN),
  ...effectFields,
}, endsTooSoon, lacks);
/** As `override` reads it. */
export interface Override extends Infer<typeof override> {}

/** An app that is not well. */
export const incident = object({
  ...entry,
  app: id,
  state: choiceOr(['ok', 'slow', 'down', 'maintenance', UNKNOWN], UNKNOWN),
  note: harmless(text()),
}, endsTooSoon);
/** As `incident` reads it. */
export interface Incident extends Infer<typeof incident> {}

/** The officer on a shift said "I am ready". */
export const readiness = object({ ...entry, office: id, shift: id, at: instant }, endsTooSoon);
/** As `readiness` reads it. */
export interface Readiness extends Infer<typeof readiness> {}

/** The name of the officer on a shift, by own consent; for the current shift only and never saved (law 6). */
export const officerName = object({ ...entry, office: id, shift: id, name: text(60) }, endsTooSoon);
/** As `officerName` reads it. */
export interface OfficerName extends Infer<typeof officerName> {}

/** A notice for now, of the offices that it names, else of all. */
export const notice = object({ ...entry, text: text(300), offices: optional(list(id, 500)), kind: harmless(choice(['info', 'warning', 'correction'])) }, endsTooSoon);
/** As `notice` reads it. */
export interface Notice extends Infer<typeof notice> {}

/** The overlay: what is different right now. */
export const live = object({
  overrides: guardedList(override, doubtOverTime<Override>({ effect: UNKNOWN }, 'office')),
  incidents: guardedList(incident, doubtOverTime<Incident>({ state: UNKNOWN }, 'app')),
  readiness: harmless(list(readiness, 1000)),
  officers: harmless(list(officerName, 1000)),
  notices: harmless(list(notice, 50)),
});
/** As `live` reads it. */
export interface Live extends Infer<typeof live> {}

/** Reads `live.json`. */
export const liveDocument = envelope(live);
/** As `liveDocument` reads it. */
export interface LiveDocument extends Infer<typeof liveDocument> {}
