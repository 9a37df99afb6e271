import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { HeadsUp } from '@tetap/words';
import { strokes } from './cardIcons.js';
import { said } from './said.js';

/** What to know of now and of the coming days. */
export function headsUp(things: readonly HeadsUp[]): TemplateResult | typeof nothing {
  if (things.length === 0) return nothing;
  return html`<div class="line"><svg viewBox="0 0 24 24" aria-hidden="true"><path d=${strokes.half}></path></svg><div>${things.map(({ label, text }) => html`<p><b>${label}:</b> ${said(text)}</p>`)}</div></div>`;
}
