import { folderOf } from './folderOf.js';

/**
 * Documents by path that the page carries for this feed: `<script type="application/json" data-tetap-feed="/feed/">`;
 * undefined where it has none so far.
 * @throws outside of pages, or where that is damaged
 */
export function inlineDocuments(folder: string): Readonly<Record<string, unknown>> | undefined {
  for (const script of document.querySelectorAll<HTMLElement>('script[data-tetap-feed]')) {
    if (folderOf(script.dataset.tetapFeed) === folder) return JSON.parse(script.textContent) as Record<string, unknown>;
  }
  return undefined;
}
