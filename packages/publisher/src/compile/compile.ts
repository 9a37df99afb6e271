import { FEED_VERSION, regionDigest } from '@tetap/feed';
import type { Envelope, Instant, Office, RegionDigest } from '@tetap/feed';
import { ownTexts, withTexts } from '@tetap/words';
import { id } from '@tetap/words/id';
import type { Source } from '../source/source.js';
import { byId } from './byId.js';
import { horizonOf, windowAsOf } from './horizon.js';
import type { Horizon } from './horizon.js';
import { instantText } from './instantText.js';
import { liveData } from './liveData.js';
import { officeData, officeEntry } from './officeData.js';
import { officeForecast } from './officeForecast.js';
import { officeTimeline } from './officeTimeline.js';
import { officialNumbers } from './officialNumbers.js';
import { onlyKnown } from './onlyKnown.js';
import { serviceData, serviceEntry } from './serviceData.js';

/** Seconds after which a reader asks again, where the source says nothing. */
const TTL = 3600;

/**
 * Makes the feed: JSON text by path below the feed's address, in the order of uploading (the overlay last, since a new
 * `build` in it tells readers to fetch the rest). Pure and deterministic: the same arguments give the same bytes.
 *
 * @param source a source that `check` found no error in
 * @param generated the instant at which the publisher vouches for all of it
 * @param previous the publication before this one: a document of which nothing changed but the days that it covers keeps its `updated`
 * @throws RangeError when `generated` is no instant
 */
export function compile(source: Source, generated: Instant, previous?: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const horizon = horizonOf(source, generated);
  const { region, apps } = source;
  const { ttl = TTL, heartbeat } = region.publishing ?? {};
  const { districts, notices, words } = region;
  // `check` tells what cannot be used; here it is left out.
  const language = words ? withTexts(id, ownTexts(words), () => undefined) : id;
  const feed = new Map<string, string>();
  const offices = [...source.offices].sort(byId).map((office) => ({ office, data: officeData(office, source, horizon) }));
  const live = liveData(source.live, offices.map(({ data }) => data), horizon);

  function write<T>(path: string, data: T, { seconds = ttl, beside = () => ({}), dataIn }: Ways<T> = {}): void {
    const moment = instantText(horizon.generated, horizon.zone);
    const envelope: Envelope = {
      version: FEED_VERSION,
      build: new Date(horizon.generated).toISOString().replace(/[-:]|\.000/g, ''),
      generated: moment,
      updated: updatedBefore(previous?.get(path), horizon, data, dataIn && ((then) => dataIn(windowAsOf(source, then, horizon)))) ?? moment,
      validUntil: instantText(horizon.validUntil, horizon.zone),
      ttl: seconds,
      ...(heartbeat !== undefined && { heartbeat }),
      ...(region.example && { example: true }),
    };
    const document = { ...envelope, data };
    feed.set(path, `${JSON.stringify({ ...document, ...beside(document) })}\n`);
  }

  // In the order of the source: what is asked for most is to be seen first, and only the publisher knows what that is.
  const services = source.services.map(serviceData);
  write('region.json', { ...onlyKnown<RegionDigest>(regionDigest, region), ...(districts && { districts }), officialNumbers: officialNumbers(source), ...(notices && { notices }) });
  write('offices.json', source.offices.map(officeEntry).sort(byId));
  for (const { office, data } of offices) {
    const dataIn = (window: Horizon): Office => officeData(office, source, window);
    write(`offices/${office.id}.json`, data, { dataIn, beside: (document) => ({ forecast: officeForecast(document, horizon, language) }) });
    write(`offices/${office.id}.timeline.json`, officeTimeline(data, horizon, live, language), { dataIn: (window) => officeTimeline(dataIn(window), window, live, language) });
  }
  write('services.json', services.map(serviceEntry), { beside: () => (words ? { words } : {}) });
  for (const service of services) write(`services/${service.id}.json`, service);
  write('apps.json', [...apps].sort(byId));
  if (region.live) write('live.json', live, { seconds: region.live.ttl });
  return feed;
}

/** What is particular to a kind of document. */
interface Ways<T> {
  readonly seconds?: number;
  /** What stands beside its data. */
  readonly beside?: (document: Envelope & { readonly data: T }) => object;
  /** Its data in another window, where they have one. */
  readonly dataIn?: (window: Horizon) => T;
}

/**
 * The `updated` of an earlier document that says the same, or what would have been said at its time: then only its window has
 * moved on, which nobody did, and of every day in both they say the same. A time that is yet to come is a mistake of a clock: citizens
 * would read it until the next change, and no overlay from before would ever count beside it. And the window of a publication that is yet to
 * come lacks days that are not over, so that a closure could move from them into the overlay and nobody would notice.
 */
function updatedBefore(text: string | undefined, now: Pick<Horizon, 'generated'>, data: unknown, dataThen: (then: Instant) => unknown = () => data): Instant | undefined {
  if (text === undefined) return undefined;
  try {
    const { generated, updated, data: before } = JSON.parse(text) as Envelope & { readonly data: unknown };
    if (!(Math.max(Date.parse(updated), Date.parse(generated)) <= now.generated)) return undefined;
    const said = JSON.stringify(before);
    return [() => data, () => dataThen(generated)].some((each) => JSON.stringify(each()) === said) ? updated : undefined;
  } catch {
    return undefined;
  }
}
