import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Sentences below each other as one text, so that one bound holds for all of them. */
export function lines(...sentences: readonly (TemplateResult | string | undefined)[]): TemplateResult {
  // One inside the other: a list of them would cost each badge of a crowd twice as many nodes.
  const text = sentences.filter(Boolean).reduceRight((after, sentence) => (after === undefined ? sentence : html`${sentence}<br>${after}`), undefined);
  return html`<p class="brief lines">${text}</p>`;
}
