import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** What is good to know, most pressing first: each shows whole where the reserved room has a place for it, else once somebody asks for more. */
export function spare(things: readonly (TemplateResult | typeof nothing | undefined)[]): TemplateResult {
  return html`<div class="spare"><div class="fold">${things.filter((thing) => thing && thing !== nothing)}</div></div>`;
}
