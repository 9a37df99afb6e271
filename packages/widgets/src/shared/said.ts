import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Said } from '@tetap/words';

/** Words as a text node (law 5), marked with their language where that is not the one around them. */
export function said({ value, lang }: Said): TemplateResult | string {
  return lang === undefined ? value : html`<span lang=${lang}>${value}</span>`;
}
