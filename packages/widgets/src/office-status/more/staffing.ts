import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Said, Speaks, StaffingInWords } from '@tetap/words';
import { link } from '../../shared/link.js';
import { said } from '../../shared/said.js';

const line = (sentences: readonly Said[]): TemplateResult | typeof nothing =>
  sentences.length === 0 ? nothing : html`<p>${sentences.map((sentence, index) => html`${index > 0 ? ' ' : nothing}${said(sentence)}`)}</p>`;

/** Work from home, calmly: what it means, which rule, and what people worry about. What stands `above` already is not said again. */
export function staffing({ meaning, policies, worries }: StaffingInWords, above: readonly Said[], { help }: Speaks<'help'>, example: boolean | undefined): TemplateResult {
  const unsaid = (sentences: readonly Said[]): readonly Said[] => sentences.filter(({ value }) => above.every((one) => one.value !== value));
  return html`
    <div class="rule stack tight">
      <h4>${help.staffing}</h4>
      ${line(unsaid(meaning))}
      ${policies.map(({ lines, period, basis }) => html`
        ${line(unsaid(lines))}
        <p class="muted">${period}</p>
        ${basis.map(({ text, url }) => html`<p class="muted">${link(url, text, example)}</p>`)}`)}
    </div>
    ${worries.length > 0 ? html`
      <div class="rule stack tight onscreen">
        <h4>${help.worried}</h4>
        ${worries.map(({ question, answer }) => html`<details><summary>${question}</summary>${line(answer)}</details>`)}
      </div>` : nothing}`;
}
