import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Way } from '@tetap/words';

/** What a call costs, before it is pressed. */
export function costOf({ cost }: Way): TemplateResult | undefined {
  return cost === undefined ? undefined : html`<small>${cost}</small>`;
}
