import { expect } from '@open-wc/testing';
import type { TetapDutyOfficer } from '../src/index.js';
import { all, freeze, untilReads } from './stage.js';

/** A feed whose links work, with an office for each state of the duty card. */
export const DUTY = new URL('feed-duty/', import.meta.url).href;
/** Tuesday: two posts on duty, one until 12.00, the other, who is named, until 15.00. */
export const TUESDAY = '2026-11-24T09:00:00+07:00';

/** The card of an office, once it is there. */
export async function card(office: string, now = TUESDAY, attributes: Readonly<Record<string, string>> = {}): Promise<TetapDutyOfficer> {
  freeze(now);
  const element = document.createElement('tetap-duty-officer');
  for (const [name, value] of Object.entries({ feed: DUTY, office, ...attributes })) element.setAttribute(name, value);
  document.body.append(element);
  await untilReads(element, /Diperbarui|Updated/);
  return element;
}

/** Where the links of a card lead. */
export const links = (element: Element): readonly string[] => all(element, 'a').map((link) => link.getAttribute('href')!);

const realFetch = window.fetch.bind(window);

/** What the network gives for the files whose address ends in `name`, instead of what the server has. `undefined`: nothing, as without a connection. */
export function networkGives(name: string, body: ((text: string) => string) | undefined): void {
  const before = window.fetch.bind(window);
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

export function has(text: string, ...words: readonly string[]): void {
  for (const word of words) expect(text).to.include(word);
}

export function lacks(text: string, ...words: readonly string[]): void {
  for (const word of words) expect(text).not.to.include(word);
}

const EVENTS = ['tetap-error', 'tetap-status-change', 'tetap-service-open', 'input', 'change', 'submit'];
const LOGS = ['log', 'warn', 'error', 'info', 'debug'] as const;

/** Everything in which `act` leaves something that others can read: requests, storage, addresses, attributes, events, logs, diagnostics. */
export async function tracesOf(act: () => Promise<TetapDutyOfficer>): Promise<string> {
  const told: unknown[] = [];
  const write = (...words: unknown[]): void => { told.push(...words); };
  const listen = (event: Event): void => { told.push((event as CustomEvent).detail, (event as Partial<InputEvent>).data); };
  const logs = LOGS.map((name) => [name, console[name].bind(console)] as const);
  const fetches = window.fetch.bind(window);
  const beacons = navigator.sendBeacon.bind(navigator);
  for (const name of LOGS) console[name] = write;
  for (const name of EVENTS) addEventListener(name, listen);
  window.fetch = (...request) => {
    write(request[0] instanceof Request ? request[0].url : String(request[0]), String(request[1]?.method), JSON.stringify(request[1]?.body));
    return fetches(...request);
  };
  navigator.sendBeacon = (...request) => {
    write('beacon', ...request);
    return true;
  };
  try {
    const element = await act();
    await element.refresh();
    return [
      ...all(document.documentElement, '*').flatMap((node) => Array.from(node.attributes, ({ value }) => value)),
      location.href, document.title, document.cookie, ...performance.getEntriesByType('resource').map(({ name }) => name),
      ...[history.state, Object.entries(localStorage), Object.entries(sessionStorage), element.diagnostics(), told].map((value) => JSON.stringify(value)),
    ].join('\n');
  } finally {
    for (const [name, log] of logs) console[name] = log;
    for (const name of EVENTS) removeEventListener(name, listen);
    window.fetch = fetches;
    navigator.sendBeacon = beacons;
  }
}
