import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Sentences below each other as one text, so that one bound holds for all of them; their lines are broken by `white-space`, which needs no elements. */
export function lines(...sentences: readonly (TemplateResult | string | undefined)[]): TemplateResult {
  const known = sentences.filter((sentence) => sentence !== undefined && sentence !== '');
  const isPlain = known.every((sentence) => typeof sentence === 'string');
  return html`<p class="brief lines">${isPlain ? known.join('\n') : known.flatMap((sentence, index) => (index > 0 ? ['\n', sentence] : [sentence]))}</p>`;
}
