import { ownScript } from './ownScript.js';

/**
 * Where the feed is for elements that do not say so themselves: `data-feed` of the script, else
 * `<link rel="tetap-feed">`, else the folder `feed/` beside the page. A module cannot know its own tag, so it looks for one.
 */
export function defaultFeed(): string {
  const script = ownScript ?? document.querySelector<HTMLScriptElement>('script[data-feed][src*=tetap]');
  return script?.dataset.feed ?? document.querySelector<HTMLLinkElement>('link[rel~=tetap-feed]')?.href ?? 'feed/';
}
