import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { dutyAt } from '@tetap/schedule';
import type { OfficeView } from '@tetap/sdk';
import { describeDuty } from '@tetap/words';
import type { DutyDescription } from '@tetap/words';
import type { Copying } from '../shared/copyController.js';
import { icon } from '../shared/icons.js';
import { lines } from '../shared/lines.js';
import { notices } from '../shared/notices.js';
import { previewNote } from '../shared/previewNote.js';
import { said } from '../shared/said.js';
import { spare } from '../shared/spare.js';
import { tellUs } from '../shared/tellUs.js';
import { unfold } from '../shared/unfold.js';
import { wayButton } from '../shared/wayButton.js';
import { copyButton } from './copyButton.js';
import { costOf } from './costOf.js';
import type { DutyLanguage } from './dutyLanguage.js';
import { waysBelowLabel, waysWithLabel } from './officeWays.js';
import { present, who } from './present.js';

/** Ways that stand there always. */
const SHOWN = 2;

/**
 * The duty officer's card. Always there: who, until when, the call, and what officers never ask for. Everything else stands
 * behind a summary, so that the room for it can be reserved. `check`: the number checker.
 */
export function dutyCard(view: OfficeView, language: DutyLanguage, copying: Copying, check: TemplateResult): TemplateResult {
  const { status, document, overlay } = view;
  const { duty } = language;
  const { example } = document;
  const say = describeDuty(status, dutyAt(document, overlay, status.at), language, document);
  const { office, complaint, emergency } = say;
  const [first, ...others] = say.present;
  const [warning, ...photos] = say.fraud;
  const calm = { example, text: say.message, note: costOf };
  // Every state ends in a person: in the officer, else the office, else who takes complaints.
  const isOfficer = first !== undefined && first.ways.length > 0;
  const isOffice = !isOfficer && office.ways.length > 0;
  const leading = isOfficer ? first.ways : isOffice ? waysWithLabel(office) : complaint.ways;
  const asked = isOfficer || isOffice ? calm : { example };
  const when = html`<p class="muted">${say.when}</p>`;
  const next = say.next === undefined ? undefined : html`<div class="line">${icon('clock')}<p>${say.next}</p></div>`;
  return html`
    <div class="card">
      ${notices(example && language.control.example, status.freshness.state === 'preview' && previewNote(status.at, status.office.region.zone, language))}
      <h3 part="title" tabindex="-1">${duty.title}</h3>
      <p class="strong brief">${said(say.unit)}</p>
      <div class="panel tone tone-${first?.until ? 'open' : 'closed'}">
        ${notices(say.doubt)}
        ${first ? html`<p class="strong brief three">${who(first)}</p>` : html`<p class="strong">${say.nobody}</p>`}
        ${first ? lines(first.until, first.ready, first.reply) : next && html`<div class="lines">${next}</div>`}
        ${spare([first && next, ...photos.map((line) => html`<p>${line}</p>`), when])}
      </div>
      <div class="actions">${leading.slice(0, SHOWN).map((way, index) => wayButton(way, { ...asked, primary: index === 0 }))}</div>
      <p class="line">${icon('shield')}<span>${warning}</span></p>
      ${check}
      <details class="rule more">
        <summary @click=${unfold}>${duty.more}</summary>
        <div class="stack">
          <div class="actions">
            ${leading.slice(SHOWN).map((way) => wayButton(way, asked))}
            ${copyButton(leading, language, copying)}
          </div>
          ${others.map((one) => present(one, language, copying, { ...calm, isFirst: false }))}
          ${isOfficer && office.ways.length > 0 ? html`
            <p class="strong">${office.label}</p>
            <div class="actions">${waysBelowLabel(office).map((way) => wayButton(way, calm))}</div>` : nothing}
          ${say.urgent.length > 0 ? urgentNeeds(say.urgent, language) : nothing}
          ${emergency.length > 0 ? html`
            <div class="rule stack tight">
              <p class="strong">${duty.emergency}</p>
              <div class="actions">${emergency.map(({ way }) => wayButton(way, { example }))}</div>
            </div>` : nothing}
          <div class="rule stack tight">
            <p class="strong">${duty.complaints}</p>
            <p class="muted">${complaint.line}</p>
            <div class="actions">
              ${leading === complaint.ways ? nothing : complaint.ways.map((way) => wayButton(way, { example }))}
              ${tellUs(status.office.region, language, example)}
            </div>
          </div>
        </div>
      </details>
    </div>
    <p class="muted brief three">${say.updated}</p>`;
}

function urgentNeeds(urgent: DutyDescription['urgent'], { duty }: DutyLanguage): TemplateResult {
  return html`
    <details class="rule">
      <summary>${duty.urgentList}</summary>
      <ul class="plain stack">${urgent.map(({ need, where, bring }) => html`
        <li><b>${said(need)}</b>${where && html`<br>${said(where)}`}
          ${bring.length > 0 ? html`<br><span class="muted">${duty.bring}:</span><ul>${bring.map((thing) => html`<li>${said(thing)}</li>`)}</ul>` : nothing}</li>`)}
      </ul>
    </details>`;
}
