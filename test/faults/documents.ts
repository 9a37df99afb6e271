import { scenario } from '../scenarios/scenario.mjs';

/** Monday morning, when the office is open. */
export const MORNING = Date.parse('2026-11-23T09:00:00+07:00');
export const OFFICE = 'disdukcapil';

/** The example region's feed, whole; the office is open. */
export const openFeed: ReadonlyMap<string, string> = await scenario('today');

/** The same a minute later: the overlay has closed the office until the afternoon. */
export const closedFeed: ReadonlyMap<string, string> = new Map(openFeed).set('live.json', edited(openFeed.get('live.json')!, (live) => ({
  ...live,
  generated: '2026-11-23T09:01:00+07:00',
  data: { incidents: [], overrides: [{ id: 'banjir', office: OFFICE, effect: 'closed', from: '2026-11-23T09:00:00+07:00', until: '2026-11-23T14:00:00+07:00' }] },
})));

/** The open feed of a publisher who promises to vouch again every ten minutes. */
export const vouchedFeed: ReadonlyMap<string, string> = new Map([...openFeed].map(([path, text]) => [path, edited(text, (document) => ({
  ...document, generated: '2026-11-23T08:59:00+07:00', heartbeat: 600,
}))]));

/** The open feed of a live server, which streams the overlay. */
export const streamedFeed: ReadonlyMap<string, string> = streamed(openFeed, 60);
/** The same a minute later, closed. */
export const streamedClosedFeed: ReadonlyMap<string, string> = streamed(closedFeed, 60);

/** @param ttl of the overlay, in seconds. */
export function streamed(feed: ReadonlyMap<string, string>, ttl: number): ReadonlyMap<string, string> {
  return new Map([...feed].map(([path, text]) => [path, text.replaceAll('"live":{"ttl":60}', `"live":{"ttl":${ttl},"events":"events"}`).replace('"ttl":60,', `"ttl":${ttl},`)]));
}

function edited(text: string, change: (document: Readonly<Record<string, unknown>>) => object): string {
  return JSON.stringify(change(JSON.parse(text) as Readonly<Record<string, unknown>>));
}
