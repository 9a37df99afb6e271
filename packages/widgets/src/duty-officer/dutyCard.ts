import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Text } from '@tetap/feed';
import { dutyAt } from '@tetap/schedule';
import type { OfficeView } from '@tetap/sdk';
import { describeDuty } from '@tetap/words';
import type { DutyDescription, DutyInWords, Language, Way } from '@tetap/words';
import type { Copying } from '../shared/copyController.js';
import { icon } from '../shared/icons.js';
import { digits } from '../shared/links.js';
import { notices } from '../shared/notices.js';
import { previewNote } from '../shared/previewNote.js';
import { said } from '../shared/said.js';
import { tellUs } from '../shared/tellUs.js';
import { wayButton } from '../shared/wayButton.js';

/** Written so that the built files stay ASCII: a literal in a template could not be escaped. */
const DOT = ' \u00b7 ';

/**
 * Who can be talked to now and next, call first. `about`: the service in question, for the ready text. The directory
 * shows the same beside an app that does not work.
 */
export function dutyNow({ status, document, overlay }: OfficeView, language: Language, copying: Copying, about?: Text): TemplateResult {
  const say = describeDuty(status, dutyAt(document, overlay, status.at), language, document, about);
  const calm = { example: document.example, text: say.message, note: costOf };
  return html`
    ${notices(say.doubt)}
    ${say.present.map((duty, index) => present(duty, language, copying, { ...calm, isFirst: index === 0 }))}
    ${say.nobody && html`<p class="line strong">${icon('people')}<span>${say.nobody}</span></p>`}
    ${say.next && html`<p class="line">${icon('clock')}<span>${say.next}</span></p>`}
    ${say.office.ways.length > 0 ? html`
      <p class="strong">${say.office.label}</p>
      <div class="actions">${say.office.ways.map((way, index) => wayButton(way.label?.value === say.office.label ? { ...way, label: undefined } : way, { ...calm, primary: index === 0 && say.nobody !== undefined }))}</div>` : nothing}
    <p class="line">${icon('shield')}<span>${say.fraud.join(' ')}</span></p>`;
}

/** The duty officer's card whole, below its heading. `check`: the number checker. */
export function dutyCard(view: OfficeView, language: Language, copying: Copying, check: TemplateResult): TemplateResult {
  const { status, document, overlay } = view;
  const { duty } = language;
  const { example } = document;
  const { unit, when, emergency, urgent, complaint, updated } = describeDuty(status, dutyAt(document, overlay, status.at), language, document);
  return html`
    ${notices(example && language.control.example, status.freshness.state === 'preview' && previewNote(status.at, status.office.region.zone, language))}
    <p class="strong">${said(unit)}</p>
    <p class="muted">${when}</p>
    ${dutyNow(view, language, copying)}
    ${check}
    ${urgent.length > 0 ? urgentNeeds(urgent, language) : nothing}
    ${emergency.length > 0 ? html`
      <div class="rule stack tight">
        <p class="strong">${duty.emergency}</p>
        <div class="actions">${emergency.map(({ way }) => wayButton(way, { example }))}</div>
      </div>` : nothing}
    <div class="rule stack tight">
      <p class="strong">${duty.complaints}</p>
      <p class="muted">${complaint.line}</p>
      <div class="actions">
        ${complaint.ways.map((way) => wayButton(way, { example }))}
        ${tellUs(status.office.region, language, example)}
      </div>
    </div>
    <p class="muted">${updated}</p>`;
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

/** What a call costs, before it is pressed. */
function costOf({ cost }: Way): TemplateResult | undefined {
  return cost === undefined ? undefined : html`<br><small>${cost}</small>`;
}

interface Calm {
  readonly example: boolean | undefined;
  readonly text: string;
  readonly note: typeof costOf;
  /** One button of a card is the one to press first. */
  readonly isFirst: boolean;
}

function present({ role, name, until, ready, reply, ways }: DutyInWords, { duty }: Language, { copied, copy }: Copying, calm: Calm): TemplateResult {
  const number = ways.flatMap(({ contact }) => 'number' in contact ? [digits(contact.number)] : [])[0];
  return html`
    <div class="panel tone tone-${until ? 'open' : 'closed'}">
      <div class="stack tight">
        <p class="strong">${said(role)}${name && html`${DOT}${said(name)}`}</p>
        ${[until, ready, reply].map((line) => line && html`<p>${line}</p>`)}
      </div>
    </div>
    <div class="actions">
      ${ways.map((way, index) => wayButton(way, { ...calm, primary: calm.isFirst && index === 0 }))}
      ${number && 'clipboard' in navigator ? html`
        <button class="button" @click=${() => { copy(number); }}>${icon(copied === number ? 'check' : 'copy')}${copied === number ? duty.copied : duty.copy}</button>` : nothing}
    </div>`;
}
