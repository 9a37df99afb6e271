import { scriptSetting } from './setting.js';

/**
 * Where the feed is for elements that do not say so themselves: `data-feed` of the script, else
 * `<link rel="tetap-feed">`, else the folder `feed/` beside the page.
 */
export function defaultFeed(): string {
  return scriptSetting('feed') || document.querySelector<HTMLLinkElement>('link[rel~=tetap-feed]')?.href || 'feed/';
}
