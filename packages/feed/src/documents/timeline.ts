import { boolean, choiceOr, doubted, harmless, list, object, optional, salvaged, text, wholeList } from '../schema/build.js';
import type { Infer } from '../schema/schema.js';
import { id, instant } from '../primitives.js';
import { zone } from '../zones.js';
import { envelope } from './envelope.js';
import { UNKNOWN } from '../unknown.js';
import { contact } from './contact.js';
import { headlines } from './headlines.js';
import { overlayPromise } from './overlayPromise.js';

/** What is true from `at` until the next entry. Its words name days by their dates, so that they stay right in a file. */
export const timelineEntry = object({
  at: instant,
  headline: choiceOr(headlines, UNKNOWN),
  counter: choiceOr(['open', 'break', 'closed', 'none', UNKNOWN], UNKNOWN),
  until: optional(instant),
  opensAt: optional(instant),
  tentative: doubted(boolean, true),
  /** Without the overlay as it was at publication it would say something else: what was withdrawn since leaves no trace in the overlay. */
  overridden: doubted(boolean, true),
  /** As long as the words that a publisher may put in place of Tetap's (`ownText`); hours put one within another. */
  said: object({ headline: text(300), detail: harmless(text(4000)), hours: text(600) }),
});
/** As `timelineEntry` reads it. */
export interface TimelineEntry extends Infer<typeof timelineEntry> {}

/**
 * `offices/{id}.timeline.json`: the coming changes of one office, for consumers that have no engine. An entry that was
 * lost would let the one before it go on for too long, so one damaged entry loses them all (law 1).
 */
export const timeline = object({
  id,
  name: text(160),
  zone,
  /** As in the office document. Who reads a timeline reads nothing else that says so. */
  live: overlayPromise,
  /** How to ask the office, where nothing here can be believed. */
  contacts: salvaged(list(contact, 12), []),
  entries: wholeList(timelineEntry, 4000),
}, ({ entries }) => {
  const ordered = entries.every(({ at }, index) => index === 0 || Date.parse(entries[index - 1]!.at) < Date.parse(at));
  return entries.length > 0 && ordered ? undefined : 'at least one entry, and each later than the one before';
});
/** As `timeline` reads it. */
export interface Timeline extends Infer<typeof timeline> {}

/** Reads `offices/{id}.timeline.json`. */
export const timelineDocument = envelope(timeline);
/** As `timelineDocument` reads it. */
export interface TimelineDocument extends Infer<typeof timelineDocument> {}
