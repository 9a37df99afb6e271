import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { DayInWords, Speaks } from '@tetap/words';
import { said } from '../../shared/said.js';

/** Seven days, today first. */
export function weekTable(days: readonly DayInWords[], { badge }: Speaks<'badge'>): TemplateResult {
  return html`
    <table>
      <caption class="unseen">${badge.hoursWeek}</caption>
      ${days.map(({ date, weekday, shown, hours, lastQueue, note }, index) => html`
        <tr class=${index === 0 ? 'today' : nothing}>
          <th scope="row">${weekday}<br><time class="muted" datetime=${date}>${shown}</time></th>
          <td class="numbers">${hours}${[lastQueue, note && said(note)].map((line) => line && html`<br><span class="muted">${line}</span>`)}</td>
        </tr>`)}
    </table>`;
}
