import { all, freeze, place, untilReads } from './stage.js';

/** A feed whose links work, with an office for each state of the duty card. */
export const DUTY = new URL('feed-duty/', import.meta.url).href;
/** Tuesday: two posts on duty, one until 12.00, the other, who is named, until 15.00. */
export const TUESDAY = '2026-11-24T09:00:00+07:00';

/** The card of an office, once it is there. */
export async function card(office: string, now = TUESDAY, attributes: Readonly<Record<string, string>> = {}): Promise<HTMLElement> {
  freeze(now);
  const element = place('tetap-duty-officer', { feed: DUTY, office, ...attributes });
  await untilReads(element, /Diperbarui|Updated/);
  return element;
}

/** Where the links of a card lead. */
export const links = (element: Element): readonly string[] => all(element, 'a').map((link) => link.getAttribute('href')!);

const realFetch = window.fetch;

/** What the network gives for the files whose address ends in `name`, instead of what the server has. `undefined`: nothing, as without a connection. */
export function networkGives(name: string, body: ((text: string) => string) | undefined): void {
  const before = window.fetch;
  window.fetch = async (...request) => {
    const address = request[0] instanceof Request ? request[0].url : String(request[0]);
    if (!address.endsWith(name)) return before(...request);
    if (!body) throw new TypeError('Failed to fetch');
    const response = await before(...request);
    return new Response(body(await response.text()), { headers: { 'Content-Type': 'application/json' } });
  };
}

export function networkHeals(): void {
  window.fetch = realFetch;
}
