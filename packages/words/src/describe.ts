import type { LookAhead, OfficeStatus, Reason } from '@tetap/schedule';
import { moment } from './dates.js';
import { describeAhead } from './describeAhead.js';
import type { HeadsUp } from './describeAhead.js';
import { detailOf } from './detail.js';
import { headlineOf, isProven } from './headline.js';
import type { Tone } from './headline.js';
import { hoursOf } from './hoursOf.js';
import type { Speaks } from './messages.js';
import { officeClock } from './officeClock.js';
import { personOf } from './person.js';
import type { Person } from './person.js';
import { basesOf, periodOf, staffingOf } from './rules.js';
import type { BasisInWords } from './rules.js';
import { plain } from './sentences.js';
import { textIn } from './textIn.js';
import type { Said } from './textIn.js';
import { updatedLine } from './updatedLine.js';

const MINUTE = 60_000;
const NOTHING: LookAhead = { notices: [], days: [] };

/** Everything that is said of an office, in the order in which a citizen needs it. Ready for text nodes. */
export interface Description {
  readonly tone: Tone;
  readonly name: Said;
  readonly headline: string;
  /** Greeting and headline in a regional language, where the language has a pack. An addition: `headline` always stands. */
  readonly regional: Regional | undefined;
  /** What the headline means now, with every limit of place and scope. */
  readonly detail: readonly Said[];
  readonly until: string | undefined;
  readonly next: string | undefined;
  readonly lastQueue: string | undefined;
  readonly today: { readonly label: string; readonly hours: string };
  /** At most two things to know of now and of the coming week. */
  readonly upcoming: readonly HeadsUp[];
  /** What a visitor should know. */
  readonly notes: readonly Said[];
  /** Somebody to talk to; there always is one. */
  readonly contact: Person;
  readonly staffing: readonly Said[];
  /** Why: the holiday, the exception in words, "tentative". */
  readonly reason: readonly Said[];
  readonly basis: readonly BasisInWords[];
  readonly period: string | undefined;
  /** Whose time is told, where the visitor's differs. */
  readonly zone: string | undefined;
  readonly updated: string;
  readonly official: string;
  readonly example: string | undefined;
  readonly preview: string | undefined;
  /** Name of the whole for assistive technology: "Status layanan Disdukcapil: Buka". */
  readonly label: string;
  /** What matters, in one breath and with times in words: for a live region or a voice. */
  readonly aria: string;
}

/** Greeting and headline in a regional language. */
export interface Regional {
  /** BCP 47; its node needs it. */
  readonly lang: string;
  readonly greeting: string;
  readonly headline: string;
  /** To be shown with it: that no native speaker has reviewed it yet. */
  readonly unreviewed: string | undefined;
}

/**
 * Says a status. Pure and total. `document` is the office's, or anything that tells whether it is an example.
 * `visitorOffset`: minutes by which the visitor's clock is ahead of UTC, `-new Date().getTimezoneOffset()`; unknown, the zone line stays away.
 * `ahead`: what `lookAhead` found; without it nothing is upcoming.
 *
 * @example describe(officeStatus(document, overlay, now), id, document).headline // "Buka"
 */
export function describe(status: OfficeStatus, language: Speaks<'badge' | 'contact' | 'control' | 'pack'>, document: { readonly example?: boolean } = {}, visitorOffset?: number, ahead: LookAhead = NOTHING): Description {
  const { tag, badge, control, pack } = language;
  const { office, at, counter, freshness, reason, staffing } = status;
  const proven = isProven(freshness);
  const { key, tone } = headlineOf(status);
  const clock = officeClock(office.region.zone, language);
  const { detail, until, next } = detailOf(status, key, language, clock, clock.written);
  const name = textIn(office.name, tag);
  const headline = badge.headline[key];
  const label = badge.ariaBadge(name.value, headline);
  const hoursLabel = reason.level === 'season' && reason.name !== undefined ? badge.hoursSeason(textIn(reason.name, tag).value) : badge.hoursToday;
  // Where the overlay decides, the hours of the day are only what would hold without it.
  const hours = hoursOf(status.today, language, clock.zone, proven && reason.level !== 'override');
  const zone = visitorOffset === undefined || clock.local(at) - at === visitorOffset * MINUTE ? undefined : badge.zoneDiff(clock.zone);
  const example = document.example ? control.example : undefined;
  const preview = freshness.state === 'preview' ? badge.preview(moment(clock.local(at), undefined, language, clock.written)) : undefined;
  const publisher = textIn(office.region.publisher.name, tag).value;
  const heard = detailOf(status, key, language, clock, clock.spoken);
  const { lastQueue } = counter;
  return {
    tone, name, headline, detail, until, next, label, example, preview,
    lastQueue: proven && counter.state === 'open' && lastQueue !== undefined && lastQueue > at ? badge.lastQueue(clock.written(clock.local(lastQueue))) : undefined,
    today: { label: hoursLabel, hours: hours.written },
    upcoming: describeAhead(ahead, language, { zone: office.region.zone, proven }).slice(0, 2),
    notes: office.visitorNote === undefined ? [] : [textIn(office.visitorNote, tag)],
    contact: personOf(status, language, clock),
    staffing: staffingOf(status, tone === 'open', language),
    reason: reasonOf(reason, `${plain(detail)} ${hoursLabel}`, language),
    basis: basesOf(status, language),
    period: staffing.policy && periodOf(staffing.policy, language),
    zone,
    updated: updatedLine(freshness.updated, office.region, language, clock),
    official: badge.official(publisher),
    regional: pack && { lang: pack.tag, greeting: pack.greeting, headline: pack.headline[key], unreviewed: pack.unreviewed },
    aria: [
      preview, example, `${label}.`, plain(heard.detail), heard.until, heard.next, `${hoursLabel}: ${hours.spoken}.`, zone && `${zone}.`,
    ].filter(Boolean).join(' '),
  };
}

/** The record behind the answer, unless it is said already beside the headline or the hours. */
function reasonOf({ name, text, tentative }: Reason, said: string, { tag, badge }: Speaks<'badge'>): readonly Said[] {
  const known = [name, text].flatMap((words) => words === undefined ? [] : [textIn(words, tag)]);
  return [
    ...known.filter(({ value }) => !said.includes(value)),
    ...(tentative ? [{ value: `${badge.tentative}. ${badge.tentativeDetail}`, lang: undefined }] : []),
  ];
}
