import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Description, Said } from '@tetap/words';
import { cardIcon } from '../shared/cardIcons.js';
import type { CardIcon } from '../shared/cardIcons.js';
import { headsUp } from '../shared/headsUp.js';
import { notices } from '../shared/notices.js';
import { said } from '../shared/said.js';
import { wayButton } from '../shared/wayButton.js';
import { statusIcons } from './statusIcons.js';

/** What a card says: a status in words, be it described just now or foretold at publication. */
export type CardWords = Pick<Description, 'tone' | 'name' | 'detail' | 'today' | 'upcoming' | 'notes' | 'contact' | 'staffing' | 'reason'>
  & { readonly [F in 'headline' | 'updated']: string | TemplateResult }
  & { readonly [F in 'until' | 'next' | 'lastQueue' | 'zone' | 'example' | 'preview']?: string | undefined };

/** The status of an office. `isExample`: its links lead nowhere. `more`: what stands below what everybody needs. */
export function card(say: CardWords, isExample: boolean | undefined, more?: TemplateResult): TemplateResult {
  const { when, role, ways } = say.contact;
  return html`
    <div class="stack card">
      ${notices(say.example, say.preview)}
      <h3 part="name" tabindex="-1">${said(say.name)}</h3>
      <div part="status" class="panel tone tone-${say.tone}">
        <span class="disc">${cardIcon(statusIcons[say.tone])}</span>
        <div class="stack tight">
          <p class="headline tone tone-${say.tone}">${say.headline}</p>
          ${[...say.detail.map(said), say.until, say.next].map((line) => line && html`<p>${line}</p>`)}
        </div>
      </div>
      <dl class="hours">
        <dt>${say.today.label}</dt>
        <dd class="numbers">${say.today.hours}${say.lastQueue && html`<br><span class="muted">${say.lastQueue}</span>`}</dd>
      </dl>
      ${headsUp(say.upcoming)}
      ${lines('ask', say.reason)}${lines('check', say.notes)}${lines('people', say.staffing)}
      ${when || role ? html`<p class="line">${cardIcon('clock')}<span>${role && html`<b>${said(role)}</b><br>`}${when}</span></p>` : nothing}
      <div class="actions">${ways.slice(0, 2).map((way, index) => wayButton(way, { example: isExample, primary: index === 0 }))}</div>
      ${more}
    </div>
    <p class="muted">${say.zone && html`${say.zone}<br>`}${say.updated}</p>`;
}

function lines(name: CardIcon, sentences: readonly Said[]): TemplateResult | typeof nothing {
  if (sentences.length === 0) return nothing;
  return html`<div class="line">${cardIcon(name)}<div>${sentences.map((sentence) => html`<p>${said(sentence)}</p>`)}</div></div>`;
}
