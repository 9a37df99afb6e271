import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { dutyAt } from '@tetap/schedule';
import type { OfficeView } from '@tetap/sdk';
import { describeDuty } from '@tetap/words';
import type { DutyDescription, Language } from '@tetap/words';
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
import { officeWays } from './officeWays.js';
import { present, who } from './present.js';

/** Ways that stand there always. */
const SHOWN = 2;

/**
 * The duty officer's card. Always there: who, until when, the call, and what officers never ask for. Everything else stands
 * behind a summary, so that the room for it can be reserved. `check`: the number checker.
 */
export function dutyCard(view: OfficeView, language: Language, copying: Copying, check: TemplateResult): TemplateResult {
  const { status, document, overlay } = view;
  const { duty } = language;
  const { example } = document;
  const say = describeDuty(status, dutyAt(document, overlay, status.at), language, document);
  const { office, complaint, emergency } = say;
  const [first, ...others] = say.present;
  const calm = { example, text: say.message, note: costOf };
  // Every state ends in a person: in the officer, else the office, else who takes complaints.
  const leading = [first?.ways ?? [], office.ways, complaint.ways].find(({ length }) => length > 0)!;
  const when = html`<p class="muted">${say.when}</p>`;
  const next = say.next === undefined ? undefined : html`<p class="line">${icon('clock')}<span>${say.next}</span></p>`;
  return html`
    <div class="card">
      ${notices(example && language.control.example, status.freshness.state === 'preview' && previewNote(status.at, status.office.region.zone, language), say.doubt)}
      <h3 part="title" tabindex="-1">${duty.title}</h3>
      <p class="strong brief">${said(say.unit)}</p>
      <div class="panel tone tone-${first?.until ? 'open' : 'closed'}">
        <p class="strong brief">${first ? who(first) : say.nobody}</p>
        ${first ? lines(first.until, first.ready, first.reply) : next}
        ${spare([first && next, when])}
      </div>
      <div class="actions">${leading.slice(0, SHOWN).map((way, index) => wayButton(way, { ...calm, primary: index === 0 }))}</div>
      <p class="line">${icon('shield')}<span>${say.fraud[0]}</span></p>
      ${check}
      <details class="rule">
        <summary @click=${unfold}>${duty.more}</summary>
        <div class="stack">
          ${say.fraud.length > 1 ? html`<p>${say.fraud.slice(1).join(' ')}</p>` : nothing}
          <div class="actions">
            ${leading.slice(SHOWN).map((way) => wayButton(way, calm))}
            ${copyButton(leading, language, copying)}
          </div>
          ${others.map((one) => present(one, language, copying, { ...calm, isFirst: false }))}
          ${leading === office.ways || office.ways.length === 0 ? nothing : html`
            <p class="strong">${office.label}</p>
            <div class="actions">${officeWays(office).map((way) => wayButton(way, calm))}</div>`}
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
    <p class="muted brief">${say.updated}</p>`;
}

function urgentNeeds(urgent: DutyDescription['urgent'], { duty }: Language): TemplateResult {
  return html`
    <details class="rule">
      <summary>${duty.urgentList}</summary>
      <ul class="plain stack">${urgent.map(({ need, where, bring }) => html`
        <li><b>${said(need)}</b>${where && html`<br>${said(where)}`}
          ${bring.length > 0 ? html`<br><span class="muted">${duty.bring}:</span><ul>${bring.map((thing) => html`<li>${said(thing)}</li>`)}</ul>` : nothing}</li>`)}
      </ul>
    </details>`;
}
