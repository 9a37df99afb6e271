import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Text } from '@tetap/feed';
import { dutyAt } from '@tetap/schedule';
import type { OfficeView } from '@tetap/sdk';
import { describeDuty } from '@tetap/words';
import type { Copying } from '../shared/copyController.js';
import { icon } from '../shared/icons.js';
import { notices } from '../shared/notices.js';
import { wayButton } from '../shared/wayButton.js';
import { costOf } from './costOf.js';
import type { DutyLanguage } from './dutyLanguage.js';
import { waysBelowLabel } from './officeWays.js';
import { present } from './present.js';

/** Who can be talked to now and next, call first, all at once: beside an app that does not work. `about`: the service in question, for the ready text. */
export function dutyNow({ status, document, overlay }: OfficeView, language: DutyLanguage, copying: Copying, about?: Text): TemplateResult {
  const say = describeDuty(status, dutyAt(document, overlay, status.at), language, document, about);
  const calm = { example: document.example, text: say.message, note: costOf };
  return html`
    ${notices(say.doubt)}
    ${say.present.map((duty, index) => present(duty, language, copying, { ...calm, isFirst: index === 0 }))}
    ${say.nobody && html`<p class="line strong">${icon('people')}<span>${say.nobody}</span></p>`}
    ${say.next && html`<p class="line">${icon('clock')}<span>${say.next}</span></p>`}
    ${say.office.ways.length > 0 ? html`
      <p class="strong">${say.office.label}</p>
      <div class="actions">${waysBelowLabel(say.office).map((way, index) => wayButton(way, { ...calm, primary: index === 0 && say.nobody !== undefined }))}</div>` : nothing}
    <p class="line">${icon('shield')}<span>${say.fraud.join(' ')}</span></p>`;
}
