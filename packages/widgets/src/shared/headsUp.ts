import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { HeadsUp } from '@tetap/words';
import { cardIcon } from './cardIcons.js';
import { said } from './said.js';

/** What to know of now and of the coming days. */
export function headsUp(things: readonly HeadsUp[]): TemplateResult | typeof nothing {
  if (things.length === 0) return nothing;
  return html`<div class="line">${cardIcon('half')}<div>${things.map(({ label, text }) => html`<p><b>${label}:</b> ${said(text)}</p>`)}</div></div>`;
}
