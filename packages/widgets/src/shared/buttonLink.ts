import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** A link to press. Without an address (an example, an address that is not safe) its words stand as text. */
export function buttonLink(href: string | undefined, drawing: TemplateResult, words: unknown, primary = false): TemplateResult {
  return href === undefined
    ? html`<span class="button off">${drawing}<span>${words}</span></span>`
    : html`<a part="link" class="button ${primary ? 'primary' : ''}" href=${href}>${drawing}<span>${words}</span></a>`;
}
