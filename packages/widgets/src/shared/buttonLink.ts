import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** A link to press, with an icon of that `path`. Without an address (an example, an address that is not safe) its words stand as text. */
export function buttonLink(href: string | undefined, path: string, words: unknown, primary = false): TemplateResult {
  return href === undefined
    ? html`<span class="button off"><svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg><span>${words}</span></span>`
    : html`<a part="link" class="button ${primary ? 'primary' : ''}" href=${href}><svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg><span>${words}</span></a>`;
}
