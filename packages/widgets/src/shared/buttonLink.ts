import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** A link to press. Without an address (an example, an address that is not safe) its words stand as text. */
export function buttonLink(href: string | undefined, drawing: TemplateResult, words: unknown, primary = false): TemplateResult {
  const inside = html`${drawing}<span>${words}</span>`;
  return href === undefined
    ? html`<span class="button off">${inside}</span>`
    : html`<a part="link" class="button ${primary ? 'primary' : ''}" href=${href}>${inside}</a>`;
}
