import { documents } from '@tetap/feed';
import type { Envelope, Instant, OfficeDocument } from '@tetap/feed';
import type { Source } from '../source/source.js';
import { datedAfter } from './datedAfter.js';
import { documentOf } from './documentOf.js';
import { envelopeOf } from './envelopeOf.js';
import { windowAsOf } from './horizon.js';
import type { Horizon } from './horizon.js';
import { publicationOf } from './publicationOf.js';
import { sizeOf } from './sizeOf.js';
import { textOf } from './textOf.js';

/**
 * Makes the feed: JSON text by path below the feed's address, in the order of uploading (the overlay last, since a new
 * `build` in it tells readers to fetch the rest). Pure and deterministic: the same arguments give the same bytes.
 *
 * @param source a source that `check` found no error in
 * @param generated the instant at which the publisher vouches for all of it
 * @param previous the publication that readers get now: a document of which nothing changed since but the days that it covers keeps its `updated`, and
 * says which build it repeats; where it is dated later, by a day at most, `generated` becomes the second after it
 * @throws RangeError when `generated` is no instant
 */
export function compile(source: Source, generated: Instant, previous: ReadonlyMap<string, string> = new Map()): ReadonlyMap<string, string> {
  const { horizon, contents } = publicationOf(source, datedAfter(previous, generated));
  const envelope = envelopeOf(source, horizon, Date.parse(generated));
  return new Map([...contents()].map(([path, content]) => {
    const { data, dataIn, forecast } = content;
    const repeated = repeatedFrom(previous.get(path), horizon, data, dataIn && ((then) => dataIn(windowAsOf(source, then, horizon))));
    const document = documentOf({ ...envelope, ...repeated }, content);
    const foretold = forecast && textOf({ ...document, forecast: forecast(document as OfficeDocument) });
    return [path, foretold !== undefined && sizeOf(foretold) <= documents.office.limit ? foretold : textOf(document)];
  }));
}

/**
 * Since when a document has said what it says, and the build before it that it repeats: nothing has changed but the window, which moves on by itself. It
 * says the same, or what this source would have said at the time of the earlier one. One from a time that is yet to come does not count, since some clock is
 * wrong: citizens would read that time until the next change. And its window lacks days that are not over, so that a closure could move from them into the
 * overlay and nobody would notice.
 */
function repeatedFrom(text: string | undefined, now: Pick<Horizon, 'generated'>, data: unknown, dataThen: (then: Instant) => unknown = () => data): Pick<Envelope, 'updated' | 'repeats'> | undefined {
  if (text === undefined) return undefined;
  try {
    const { generated, updated, build, data: before } = JSON.parse(text) as Envelope & { readonly data: unknown };
    if (!(Math.max(Date.parse(updated), Date.parse(generated)) <= now.generated) || typeof build !== 'string') return undefined;
    const said = JSON.stringify(before);
    return [() => data, () => dataThen(generated)].some((each) => JSON.stringify(each()) === said) ? { updated, repeats: build } : undefined;
  } catch {
    return undefined;
  }
}
