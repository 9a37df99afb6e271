import { choice, choiceOr, guardedList, harmless, list, object, optional, required, text } from '../schema/build.js';
import type { Infer } from '../schema/schema.js';
import { isRecord, readable } from '../schema/read.js';
import { FIRST_INSTANT, id, instant, LAST_INSTANT } from '../primitives.js';
import type { Instant } from '../primitives.js';
import { effectFields, lacking } from './effect.js';
import { envelope } from './envelope.js';
import { UNKNOWN, UNREADABLE } from './hours.js';

/** `until` defaults to the end of the service day on which `from` lies. */
const entry = { id: required(id), from: required(instant), until: optional(instant) };
function inOrder({ from, until }: { readonly from: string; readonly until?: string }): string | undefined {
  return until !== undefined && Date.parse(until) <= Date.parse(from) ? 'an end after the start' : undefined;
}

/**
 * Law 1: what remains of an entry that was not understood: its window as far as it can be read, else from ever to
 * ever.
 */
function readableWindow(raw: unknown): { readonly id: string; readonly from: Instant; readonly until: Instant } {
  const { from, until } = isRecord(raw) ? raw : {};
  const window = { from: readable(instant, from) ?? FIRST_INSTANT, until: readable(instant, until) ?? LAST_INSTANT };
  return { id: UNREADABLE, ...(inOrder(window) ? { from: FIRST_INSTANT, until: LAST_INSTANT } : window) };
}

/** The office or app that such an entry speaks of; `*`, all of them, where that cannot be read either. */
function subject(raw: unknown, field: 'office' | 'app'): string {
  return (isRecord(raw) ? readable(id, raw[field]) : undefined) ?? '*';
}

/** What is different at an office right now. `open`: open throughout the window. */
export const override = object({
  ...entry,
  /** The office; `*` only ever stands for an entry whose office could not be read. */
  office: required(id),
  effect: required(choiceOr(['closed', 'open', 'limited', 'urgent', 'moved', UNKNOWN], UNKNOWN)),
  ...effectFields,
}, (value) => inOrder(value) ?? lacking(value));
export interface Override extends Infer<typeof override> {}

/** An app that is not well. */
export const incident = object({
  ...entry,
  app: required(id),
  state: required(choiceOr(['ok', 'slow', 'down', 'maintenance', UNKNOWN], UNKNOWN)),
  note: harmless(text()),
}, inOrder);
export interface Incident extends Infer<typeof incident> {}

/** The officer on a shift said "I am ready". */
export const readiness = object({ ...entry, office: required(id), shift: required(id), at: required(instant) }, inOrder);
export interface Readiness extends Infer<typeof readiness> {}

/** The name of the officer on a shift, by own consent; for the current shift only and never saved (law 6). */
export const officerName = object({ ...entry, office: required(id), shift: required(id), name: required(text(60)) }, inOrder);
export interface OfficerName extends Infer<typeof officerName> {}

export const notice = object({ ...entry, text: required(text(300)), offices: optional(list(id, 500)), kind: harmless(choice(['info', 'warning', 'correction'])) }, inOrder);
export interface Notice extends Infer<typeof notice> {}

export const live = object({
  overrides: required(guardedList(override, (raw): Override => ({ office: subject(raw, 'office'), effect: UNKNOWN, ...readableWindow(raw) }))),
  incidents: required(guardedList(incident, (raw): Incident => ({ app: subject(raw, 'app'), state: UNKNOWN, ...readableWindow(raw) }))),
  readiness: harmless(list(readiness, 1000)),
  officers: harmless(list(officerName, 1000)),
  notices: harmless(list(notice, 50)),
});
export interface Live extends Infer<typeof live> {}

export const liveDocument = envelope(live);
export interface LiveDocument extends Infer<typeof liveDocument> {}
