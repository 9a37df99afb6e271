import type { LiveDocument, OfficeDocument } from '@tetap/feed';
import type { Millis } from '@tetap/schedule';
import type { OfficeView } from './client.js';
import { LIVE, officeAddress } from './documents.js';
import type { Address } from './documents.js';
import { isYoung } from './held.js';
import type { Held } from './held.js';
import { metaOf } from './metaOf.js';
import { officeView } from './officeView.js';
import type { Origin } from './origin.js';
import type { Meta } from './result.js';

/** A view, and what it rests on. */
export interface First {
  readonly view: OfficeView;
  readonly meta: Meta;
}

/** What this device knows of an office before it asks; never as fresh while something is to be asked (law 2). Nothing where an answer has come already. */
export function savedOffice({ find, device, seeds }: Origin, id: string): First | undefined {
  const address = officeAddress(id);
  const held = seeds.get(address.path)?.json === undefined ? find(address) : undefined;
  return held && answerOfSaved(address, held, find(LIVE), device());
}

/** What is said at `now` of an office's copy, beside what was saved of the overlay: a copy of that proves nothing. */
export function answerOfSaved(address: Address<OfficeDocument>, held: Held<OfficeDocument>, live: Held<LiveDocument> | undefined, now: Millis): First {
  return firstOf(address, held, { document: live?.value, readAt: undefined }, now, !isYoung(held, now));
}

/** An office at `now` of a document in hand, by a clock that nothing has confirmed yet. */
export function firstOf({ path }: Address<OfficeDocument>, held: Held<OfficeDocument>, overlay: OfficeView['overlay'], now: Millis, doubt: boolean): First {
  return {
    view: officeView(held.value, overlay, { source: 'device', confident: false }, doubt, held.fetchedAt, Math.floor(now)),
    meta: metaOf(path, held, now, doubt),
  };
}
