import { regionDigest } from '@tetap/feed';
import type { Forecast, Instant, Office, OfficeDocument, RegionDigest } from '@tetap/feed';
import { ownTexts, withTexts } from '@tetap/words';
import { id } from '@tetap/words/id';
import type { OfficeSource } from '../source/officeForm.js';
import type { Source } from '../source/source.js';
import { byId } from './byId.js';
import { horizonOf } from './horizon.js';
import type { Horizon } from './horizon.js';
import { liveData } from './liveData.js';
import { officeData, officeEntry } from './officeData.js';
import { officeForecast } from './officeForecast.js';
import { officeTimeline } from './officeTimeline.js';
import { officialNumbers } from './officialNumbers.js';
import { onlyKnown } from './onlyKnown.js';
import { serviceData, serviceEntry } from './serviceData.js';

/** What one document says, before anybody vouches for it. */
export interface Content {
  readonly data: unknown;
  /** The same in another window, where it depends on one. */
  readonly dataIn?: (window: Horizon) => unknown;
  /** What stands beside its data. */
  readonly beside?: object;
  /** What stands there too if there is room, once it is known what the document says of itself. */
  readonly forecast?: (document: OfficeDocument) => Forecast | undefined;
  /** Seconds after which a reader asks again, where that is not the region's. */
  readonly ttl?: number;
}

/** What a source says at an instant. */
export interface Publication {
  readonly horizon: Horizon;
  /** Each office as a citizen's phone would get it, in the order of the source. */
  readonly offices: readonly { readonly source: OfficeSource; readonly data: Office }[];
  /** What each document says, by path below the feed's address and in the order of uploading: the overlay last, since a new `build` in it tells readers to fetch the rest. */
  readonly contents: () => ReadonlyMap<string, Content>;
}

const latest = new WeakMap<Source, { readonly written: string; readonly publication: Publication }>();

/**
 * What a source says at an instant. Checking it, reporting how complete it is and compiling it all ask this of the same
 * source, and of three hundred offices it takes long, so that it is worked out once. Only while the source says the same: a program may write a
 * closure into one that was checked before.
 *
 * @throws RangeError when `generated` is no instant
 */
export function publicationOf(source: Source, generated: Instant): Publication {
  const horizon = horizonOf(source, generated);
  const written = JSON.stringify(source);
  const known = latest.get(source);
  if (known?.written === written && known.publication.horizon.generated === horizon.generated) return known.publication;
  const offices = source.offices.map((office) => ({ source: office, data: officeData(office, source, horizon) }));
  let contents: ReadonlyMap<string, Content> | undefined;
  const publication: Publication = { horizon, offices, contents: () => contents ??= contentsOf(source, publication) };
  latest.set(source, { written, publication });
  return publication;
}

function contentsOf(source: Source, { horizon, offices }: Publication): ReadonlyMap<string, Content> {
  const { region, apps } = source;
  const { districts, notices, words } = region;
  // `check` tells what cannot be used; here it is left out.
  const language = words ? withTexts(id, ownTexts(words), () => undefined) : id;
  const live = liveData(source.live, offices.map(({ data }) => data), horizon);
  // In the order of the source: what is asked for most is to be seen first, and only the publisher knows what that is.
  const services = source.services.map(serviceData);
  const contents = new Map<string, Content>();
  contents.set('region.json', { data: { ...onlyKnown<RegionDigest>(regionDigest, region), ...(districts && { districts }), officialNumbers: officialNumbers(source), ...(notices && { notices }) } });
  contents.set('offices.json', { data: source.offices.map(officeEntry).sort(byId) });
  for (const { source: office, data } of [...offices].sort((one, other) => byId(one.source, other.source))) {
    const dataIn = (window: Horizon): Office => officeData(office, source, window);
    contents.set(`offices/${office.id}.json`, { data, dataIn, forecast: (document) => officeForecast(document, horizon, language) });
    contents.set(`offices/${office.id}.timeline.json`, { data: officeTimeline(data, horizon, live, language), dataIn: (window) => officeTimeline(dataIn(window), window, live, language) });
  }
  contents.set('services.json', { data: services.map(serviceEntry), ...(words && { beside: { words } }) });
  for (const service of services) contents.set(`services/${service.id}.json`, { data: service });
  contents.set('apps.json', { data: [...apps].sort(byId) });
  if (region.live) contents.set('live.json', { data: live, ttl: region.live.ttl });
  return contents;
}
