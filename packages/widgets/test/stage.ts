import { clear, freeze } from '../../../test/browser/page.js';

export { all, clear, find, freeze, place, readable, untilReads } from '../../../test/browser/page.js';

/** A small example feed with one office for each kind of day. */
export const FEED = new URL('feed/', import.meta.url).href;
/** The same without the flag `example`: here links work. */
export const OFFICIAL = new URL('feed-official/', import.meta.url).href;

/** Monday, when the office is open and nothing is special. */
export const MONDAY = '2026-11-23T09:00:00+07:00';
/** Tuesday, when the app does not work and an officer is on duty until 15.00. */
export const APP_DOWN = '2026-11-24T09:00:00+07:00';

export const turn = (milliseconds = 0): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

/** Waits until `holds` gives something; fails with `what`. */
export async function until<T>(what: string, holds: () => T | undefined | false, milliseconds = 6000): Promise<T> {
  for (const end = performance.now() + milliseconds; ;) {
    const found = holds();
    if (found) return found;
    if (performance.now() > end) throw new Error(`waited in vain: ${what}`);
    await turn(20);
  }
}

/** An empty page, the real clock, no client left, nothing saved. */
export async function strike(): Promise<void> {
  clear();
  freeze(undefined);
  document.documentElement.lang = 'id';
  await turn(5);
  localStorage.clear();
}
