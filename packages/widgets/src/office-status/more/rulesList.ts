import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { BasisInWords, RuleInWords, Speaks } from '@tetap/words';
import { link } from '../../shared/link.js';
import { said } from '../../shared/said.js';

/** Why the answer is as it is: the rules that could speak today, the strongest first, and what they rest on. */
export function rulesList(rules: readonly RuleInWords[], basis: readonly BasisInWords[], { help }: Speaks<'help'>, example: boolean | undefined): TemplateResult {
  const speaking = rules.filter(({ outcome }) => outcome !== 'inactive');
  return html`
    <details class="rule">
      <summary>${help.whyNow}</summary>
      <ul>${speaking.map(({ line, about }) => html`<li>${line}${about && html`<br><span class="muted">${said(about)}</span>`}</li>`)}</ul>
      ${basis.length > 0 ? basis.map(({ text, url }) => html`<p class="muted">${link(url, text, example)}</p>`) : nothing}
    </details>`;
}
