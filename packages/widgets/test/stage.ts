import { clear, freeze } from '../../../test/browser/page.js';
import { sleep } from '../../../test/browser/waiting.js';

export { all, clear, find, freeze, place, readable, untilMade, untilReads } from '../../../test/browser/page.js';
export { sleep as turn, until } from '../../../test/browser/waiting.js';

/** A small example feed with one office for each kind of day. */
export const FEED = new URL('feed/', import.meta.url).href;
/** The same without the flag `example`: here links work. */
export const OFFICIAL = new URL('feed-official/', import.meta.url).href;

/** Monday, when the office is open and nothing is special. */
export const MONDAY = '2026-11-23T09:00:00+07:00';
/** Tuesday, when the app does not work and an officer is on duty until 15.00. */
export const APP_DOWN = '2026-11-24T09:00:00+07:00';

/** An empty page, the real clock, no client left, nothing saved. */
export async function strike(): Promise<void> {
  clear();
  freeze(undefined);
  document.documentElement.lang = 'id';
  await sleep(5);
  localStorage.clear();
}

/** All that a page may hear of a key. */
export const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;
