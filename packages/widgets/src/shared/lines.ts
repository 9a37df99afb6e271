import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Sentences below each other as one text, so that one bound holds for all of them. */
export function lines(...sentences: readonly (TemplateResult | string | undefined)[]): TemplateResult {
  return html`<p class="brief lines">${sentences.filter(Boolean).map((sentence, index) => html`${index > 0 ? html`<br>` : ''}${sentence}`)}</p>`;
}
