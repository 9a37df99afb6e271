import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { webLink } from './links.js';

/** Words that lead to a site, where they may: an example, and an address that is not safe, stay words. */
export function link(url: string | undefined, words: unknown, example: boolean | undefined): TemplateResult {
  const href = example ? undefined : webLink(url);
  return href === undefined ? html`${words}` : html`<a class="target" href=${href}>${words}</a>`;
}
