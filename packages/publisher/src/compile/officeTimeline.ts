import { dateOf, DAY, isAbout, zoneLabel } from '@tetap/feed';
import type { Instant, Live, LocalDate, Office, OfficeDocument, Timeline, TimelineEntry } from '@tetap/feed';
import { NO_OVERLAY, officeStatus, steadyUntil } from '@tetap/schedule';
import type { Millis, OfficeStatus, OverlayReading, Zone } from '@tetap/schedule';
import { absolute, describeHeadline, hoursOf, isProven, plain } from '@tetap/words';
import type { Language } from '@tetap/words';
import { en } from '@tetap/words/en';
import { closuresOf, engineDocument } from './engineDocument.js';
import type { Horizon } from './horizon.js';
import { instantText } from './instantText.js';

/** Days that a timeline reaches ahead, from the midnight before `generated`. */
const DAYS = 60;

const english = absolute(en);

/**
 * The engine's answers for the coming days with their words, in `language`, which is Indonesian, and in English. Of the overlay it knows what restricts service at publication, since
 * who reads a timeline reads nothing else; that an office opens unexpectedly is left to the overlay (law 1). What rests on it is marked, since it may be withdrawn. It begins with the day, not with
 * the instant of publication, so that it stays the same for as long as the day and the source do; and it ends with
 * what is true of every feed: that nothing is known of the days after it.
 */
export function officeTimeline(data: Office, { zone, today }: Horizon, live: Live, language: Language): Timeline {
  const overlay = closuresOf(live);
  const languages = { id: absolute(language), en: english };
  const midnight = (day: number): Millis => zone.toInstant(day * DAY, 'earlier');
  const document = engineDocument(data);
  const end = midnight(today + DAYS);
  const lastDay = dateOf(today + DAYS - 1);
  const ended = engineDocument({ ...data, completeUntil: earlier(data.completeUntil, lastDay) });

  // The engine prepares a document for one overlay, so without overrides another is asked.
  const isOverridden = overlay.document!.data.overrides.some(({ office }) => isAbout(office, data.id));
  const bare = isOverridden ? new Map([document, ended].map((each) => [each, { ...each }])) : undefined;
  const told = (asked: OfficeDocument, at: Millis): TimelineEntry => {
    const entryWith = (each: OfficeDocument, reading: OverlayReading): TimelineEntry => entryOf(officeStatus(each, reading, at), zone, languages);
    const entry = entryWith(asked, overlay);
    const rests = bare && JSON.stringify(entryWith(bare.get(asked)!, NO_OVERLAY)) !== JSON.stringify(entry);
    return rests ? { ...entry, overridden: true } : entry;
  };

  const entries: TimelineEntry[] = [];
  // At all instants where anything may change, words too: most say nothing new, and are left out.
  for (let at = midnight(today); at < end; at = steadyUntil(document, overlay, at)) entries.push(told(document, at));
  entries.push(told(ended, end));

  const { live: promise } = data.region;
  return { id: data.id, name: data.name, zone: data.region.zone, ...(promise && { live: promise }), contacts: data.contacts, entries: entries.filter(differsFromLast()) };
}

function earlier(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? a : b;
}

function entryOf(status: OfficeStatus, zone: Zone, languages: Readonly<Record<'id' | 'en', Language>>): TimelineEntry {
  const { at, headline, counter: { state, until, opensAt }, reason } = status;
  const text = (instant: Millis): Instant => instantText(instant, zone);
  const inWords = { id: describeHeadline(status, languages.id), en: describeHeadline(status, languages.en) };
  const said = (say: (words: typeof inWords.id) => string): Record<'id' | 'en', string> => ({ id: say(inWords.id), en: say(inWords.en) });
  const hours = (language: Language): string => hoursOf(status.today, language, zoneLabel(status.office.region.zone), isProven(status.freshness)).written;
  const detail = said(({ detail: first, until: end, next }) => [plain(first), end, next].filter(Boolean).join(' '));
  return {
    at: text(at), headline, counter: state,
    ...(until !== undefined && { until: text(until) }), ...(opensAt !== undefined && { opensAt: text(opensAt) }),
    ...(reason.tentative && { tentative: true }),
    said: {
      headline: said(({ headline }) => headline),
      // Where nobody knows until when an office is open, nothing stands beside its headline.
      ...(detail.id && { detail }),
      // Those of the day, also where the overlay decides: who shows an entry says whether they are only usual.
      hours: { id: hours(languages.id), en: hours(languages.en) },
    },
  };
}

/** Whether an entry says anything but its time that the one before it did not. */
function differsFromLast(): (entry: TimelineEntry) => boolean {
  let last = '';
  return ({ at: _, ...rest }) => {
    const now = JSON.stringify(rest);
    const differs = now !== last;
    last = now;
    return differs;
  };
}
