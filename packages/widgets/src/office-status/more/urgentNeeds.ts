import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Speaks, UrgentInWords } from '@tetap/words';
import { said } from '../../shared/said.js';

/** What does not wait for the app: what, where, what to bring. */
export function urgentNeeds(needs: readonly UrgentInWords[], { duty }: Speaks<'duty'>): TemplateResult | typeof nothing {
  if (needs.length === 0) return nothing;
  return html`
    <div class="rule stack tight">
      <h4>${duty.urgentList}</h4>
      <ul>${needs.map(({ need, where, bring }) => html`
        <li>${said(need)}${where && html`<br>${said(where)}`}
          ${bring.length > 0 ? html`<br><span class="muted">${duty.bring}: ${bring.map((thing, index) => html`${index > 0 ? ', ' : nothing}${said(thing)}`)}</span>` : nothing}</li>`)}
      </ul>
    </div>`;
}
