import type { OfficeStatus } from '@tetap/schedule';
import { date, ending, moment } from './dates.js';
import type { Clock } from './dates.js';
import { isDayAndNight } from './dayAndNight.js';
import type { DetailValue, HeadlineKey, Speaks } from './messages.js';
import type { OfficeClock } from './officeClock.js';
import { wholeNumber } from './phoneNumber.js';
import { readingOf } from './reading.js';
import { ours, sentences, unended } from './sentences.js';
import type { Value } from './sentences.js';
import { textIn } from './textIn.js';
import type { Said } from './textIn.js';
import { phoneOf } from './ways.js';

export interface Detail {
  /** What stands beside the headline, and then the limits that hold whatever the headline is: place and scope, and why. */
  readonly detail: readonly Said[];
  /** Until when one is served, where the detail does not say so. */
  readonly until: string | undefined;
  /** When one is served next, where the detail does not say so. */
  readonly next: string | undefined;
}

/** The words of the moment; `clock` decides whether times are for the eye or for the ear. */
export function detailOf(status: OfficeStatus, key: HeadlineKey, language: Speaks<'badge'>, officeClock: OfficeClock, clock: Clock): Detail {
  const { tag, badge } = language;
  const { local } = officeClock;
  const { at, counter, freshness, office, reason } = status;
  const { until, opensAt, unknownAfter, lastQueue, place, scope } = counter;
  const now = local(at);
  const text = (known: typeof reason.name): Said | undefined => known === undefined ? undefined : textIn(known, tag);
  const day = (instant: number): string => date(local(instant), language);
  const sampai = until === undefined ? undefined : ending(local(until), now, language, clock);
  const phone = phoneOf(office.contacts);
  const nomor = phone && wholeNumber(phone.number);
  const values: Readonly<Record<DetailValue, Value>> = {
    sampai,
    buka: opensAt === undefined ? undefined : clock(local(opensAt)),
    kapan: opensAt === undefined ? undefined : moment(local(opensAt), now, language, clock),
    hari: opensAt === undefined ? undefined : moment(local(opensAt), now, language, clock, true),
    batas: lastQueue === undefined || lastQueue <= at ? undefined : clock(local(lastQueue)),
    nama: text(reason.name),
    alasan: text(reason.text ?? reason.name),
    alamat: place.kind === 'moved' ? textIn(place.to, tag) : undefined,
    // The place holds through the day before the instant at which it ends.
    tgl: key === 'stale' ? day(freshness.generated) : place.kind === 'moved' ? day(place.until - 1) : undefined,
    daftar: scope.kind === 'limited' ? scope.only.map((need) => unended(textIn(need, tag).value)).join(', ') : undefined,
    nomor,
  };
  const { saved, clock: ofClock } = readingOf(status, language, officeClock, clock);
  const timely = (words: string): string => ofClock ? `${words} ${ofClock}` : words;
  const movedTo = badge.detail[key === 'stale' ? 'movedOpenEnded' : 'moved'];
  const moved = place.kind !== 'moved' ? [] : sentences(key === 'moved' ? timely(movedTo) : movedTo, values);
  // Who sends to a duty officer must have one.
  const template = timely(key === 'stale' && saved || (key === 'urgentOnly' && status.contact.state !== 'reachable' ? badge.callFirst(nomor) : badge.detail[key]));
  // Of an office that is shut, a limit that is over when it opens says nothing to anybody; of one that may hold still it is said (law 1).
  const isShut = counter.state === 'closed' || key === 'noCounterClosed';
  const limit = scope.kind === 'full' || (isShut && opensAt !== undefined && scope.until <= opensAt) ? undefined : scope;
  const because = [place, limit].flatMap((one) => (one && 'because' in one && one.because !== undefined ? sentences('{alasan}.', { alasan: textIn(one.because, tag) }) : []));
  const says = (...names: readonly DetailValue[]): boolean => names.some((name) => values[name] !== undefined && template.includes(`{${name}}`));
  const isDoubtful = key === 'stale' || key === 'unknown';
  // A door that is known to be shut now helps nobody, whatever the week says (law 1).
  const mayCome = isDoubtful && (counter.state === 'open' || counter.state === 'unknown') && isDayAndNight(office);
  const told = [
    ...(key === 'moved' ? moved : key === 'unknown' && mayCome ? [] : sentences(template, values)),
    ...(!isDoubtful && opensAt === undefined && unknownAfter !== undefined ? [ours(badge.unknownAfter(day(unknownAfter)))] : []),
    ...(mayCome ? [ours(badge.comeAtOnce(nomor))] : key === 'stale' || (key === 'unknown' && nomor === undefined) ? [ours(badge.callFirst(nomor))] : []),
  ];
  const limits = [
    ...(key === 'moved' ? [] : moved),
    ...(!limit || key === (limit.kind === 'urgent' ? 'urgentOnly' : 'limited') ? [] : sentences(badge.detail[`${limit.kind}${isShut ? 'OnceOpen' : ''}`], values)),
    // A limit of some hours: who needs something else must know that it is worth waiting.
    ...(limit && !isDoubtful && counter.state === 'open' && limit.until < (until ?? Infinity) ? [ours(badge.limitEnds(ending(local(limit.until), now, language, clock)))] : []),
    ...because,
  ];
  return {
    // One record may shut, limit and move: its reason is said once.
    detail: [...told, ...limits].filter(({ value }, index, all) => all.findIndex((one) => one.value === value) === index),
    // Who has no queue number is not served until then.
    until: isDoubtful || counter.state !== 'open' || counter.phase === 'queue-closed' || sampai === undefined || says('sampai') ? undefined : badge.servingUntil(sampai),
    next: isDoubtful || typeof values.kapan !== 'string' || says('buka', 'kapan', 'hari') ? undefined : badge.opensAgain(values.kapan),
  };
}
