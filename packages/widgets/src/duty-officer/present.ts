import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { DutyInWords } from '@tetap/words';
import type { Copying } from '../shared/copyController.js';
import { said } from '../shared/said.js';
import { wayButton } from '../shared/wayButton.js';
import { copyButton } from './copyButton.js';
import type { costOf } from './costOf.js';
import type { DutyLanguage } from './dutyLanguage.js';

/** Written so that the built files stay ASCII: a literal in a template could not be escaped. */
const DOT = ' \u00b7 ';

export interface Calm {
  readonly example: boolean | undefined;
  readonly text: string;
  readonly note: typeof costOf;
  /** One button of a card is the one to press first. */
  readonly isFirst: boolean;
}

/** A post on duty, with all its ways. */
export function present(duty: DutyInWords, language: DutyLanguage, copying: Copying, calm: Calm): TemplateResult {
  const { until, ready, reply, ways } = duty;
  return html`
    <div class="panel tone tone-${until ? 'open' : 'closed'}">
      <div class="stack tight">
        <p class="strong">${who(duty)}</p>
        ${[until, ready, reply].map((line) => line && html`<p>${line}</p>`)}
      </div>
    </div>
    <div class="actions">
      ${ways.map((way, index) => wayButton(way, { ...calm, primary: calm.isFirst && index === 0 }))}
      ${copyButton(ways, language, copying)}
    </div>`;
}

/** The post, and who that is where it may be said. */
export function who({ role, name }: DutyInWords): TemplateResult {
  return html`${said(role)}${name && html`${DOT}${said(name)}`}`;
}
