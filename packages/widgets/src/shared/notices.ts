import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** What has to be known before anything else is read: "example", "preview". */
export function notices(...sentences: readonly (string | false | undefined)[]): TemplateResult | undefined {
  const known = sentences.filter(Boolean);
  return known.length > 0 ? html`<p class="notice" .textContent=${known.join(' ')}></p>` : undefined;
}
