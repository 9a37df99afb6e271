import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Description } from '@tetap/words';
import { strokes } from '../shared/cardIcons.js';
import { lines } from '../shared/lines.js';
import { notices } from '../shared/notices.js';
import { said } from '../shared/said.js';
import { wayButton } from '../shared/wayButton.js';
import { statusIcons } from './statusIcons.js';

/** What a card says always: a status in words, be it described just now or foretold at publication. */
export type CardWords = Pick<Description, 'tone' | 'name' | 'detail' | 'today' | 'contact' | 'updated'>
  & { readonly headline: string | TemplateResult; readonly zone?: string | readonly TemplateResult[] | undefined }
  & { readonly [F in 'until' | 'next' | 'lastQueue' | 'example' | 'preview']?: string | undefined };

/**
 * The status of an office: what stands there always, so that its room can be reserved. The panel takes what is left of that
 * room, so what stands below it stays where it is. Links of an example lead nowhere. `spare`: what stands in the panel's
 * own spare room; `more`: below what everybody needs. What is never more than text is set as such: a mark for Lit less in each badge of a crowd.
 */
export function card(say: CardWords, spare?: TemplateResult, more?: TemplateResult): TemplateResult {
  const { when, role, ways: [way] } = say.contact;
  return html`
    <div class="card">
      ${notices(say.example, say.preview)}
      <h3 part="name" class="brief three" tabindex="-1">${said(say.name)}</h3>
      <div part="status" class="panel tone tone-${say.tone}">
        <div class="head">
          <span class="disc"><svg viewBox="0 0 24 24" aria-hidden="true"><path d=${strokes[statusIcons[say.tone]]}></path></svg></span>
          <p class="headline tone tone-${say.tone}">${say.headline}</p>
        </div>
        ${lines(...say.detail.map(said), say.until, say.next)}
        ${spare}
      </div>
      <dl class="hours">
        <dt class="brief" .textContent=${say.today.label}></dt>
        <dd class="numbers"><span class="brief" .textContent=${say.today.hours}></span>${say.lastQueue && html`<span class="muted">${say.lastQueue}</span>`}</dd>
      </dl>
      ${when || role ? html`<p class="line"><svg viewBox="0 0 24 24" aria-hidden="true"><path d=${strokes.clock}></path></svg><span>${role && html`<b class="brief three">${said(role)}</b>`}${when}</span></p>` : nothing}
      ${way ? wayButton(way, { example: say.example !== undefined, primary: true }) : nothing}
      <div class="later">${more}</div>
    </div>
    <p class="muted">${say.zone}<span class="brief three" .textContent=${say.updated}></span></p>`;
}
