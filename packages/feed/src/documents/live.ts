import { choice, choiceOr, guardedList, harmless, list, number, object, optional, required, text } from '../schema/build.js';
import type { Infer } from '../schema/schema.js';
import { isRecord } from '../schema/read.js';
import { id, instant } from '../primitives.js';
import { envelope } from './envelope.js';
import { UNKNOWN } from './hours.js';

/** `until` defaults to the end of the service day on which `from` lies. */
const entry = { id: required(id), from: required(instant), until: optional(instant) };
function inOrder({ from, until }: { readonly from: string; readonly until?: string }): string | undefined {
  return until !== undefined && Date.parse(until) <= Date.parse(from) ? 'an end after the start' : undefined;
}

/** The window of an entry that was not understood: as far as it can reach. */
const EVER = { from: '0001-01-01T00:00:00Z', until: '9999-12-31T23:59:59Z' };
function readableWindow(raw: unknown): { from: string; until: string } {
  const { from, until } = isRecord(raw) ? raw : {};
  const ok = (value: unknown): value is string => typeof value === 'string' && instant.pattern!.test(value) && instant.holds!(value);
  const window = { from: ok(from) ? from : EVER.from, until: ok(until) ? until : EVER.until };
  return inOrder(window) ? EVER : window;
}

/** What is different at an office right now. `open`: open throughout the window. */
export const override = object({
  ...entry,
  /** The office; `*` only ever stands for an entry whose office could not be read. */
  office: required(id),
  effect: required(choiceOr(['closed', 'open', 'limited', 'urgent', 'moved', UNKNOWN], UNKNOWN)),
  only: optional(list(text(120), 30)),
  place: optional(text(300)),
  reason: harmless(text()),
  priority: optional(number(-1000, 1000)),
  updated: optional(instant),
}, (value) => inOrder(value)
  ?? (value.effect === 'moved' && value.place === undefined ? 'a place beside the effect "moved"' : undefined)
  ?? (value.effect === 'limited' && value.only === undefined ? 'a list "only" beside the effect "limited"' : undefined));
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
  overrides: required(guardedList(override, (raw): Override => ({
    id: 'unreadable', office: isRecord(raw) && typeof raw.office === 'string' ? raw.office : '*', effect: UNKNOWN, ...readableWindow(raw),
  }))),
  incidents: required(guardedList(incident, (raw): Incident => ({
    id: 'unreadable', app: isRecord(raw) && typeof raw.app === 'string' ? raw.app : '*', state: UNKNOWN, ...readableWindow(raw),
  }))),
  readiness: harmless(list(readiness, 1000)),
  officers: harmless(list(officerName, 1000)),
  notices: harmless(list(notice, 50)),
});
export interface Live extends Infer<typeof live> {}

export const liveDocument = envelope(live);
export interface LiveDocument extends Infer<typeof liveDocument> {}
