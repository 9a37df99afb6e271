import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Way } from '@tetap/words';
import type { Copying } from '../shared/copyController.js';
import { icon } from '../shared/icons.js';
import { digits } from '../shared/links.js';
import type { DutyLanguage } from './dutyLanguage.js';

/** Copies the first number there is; nothing where there is none, or the browser has no clipboard for pages. */
export function copyButton(ways: readonly Way[], { duty }: DutyLanguage, { copied, copy }: Copying): TemplateResult | typeof nothing {
  const number = ways.flatMap(({ contact }) => 'number' in contact ? [digits(contact.number)] : [])[0];
  if (!number || !('clipboard' in navigator)) return nothing;
  return html`<button class="button" @click=${() => { copy(number); }}>${icon(copied === number ? 'check' : 'copy')}${copied === number ? duty.copied : duty.copy}</button>`;
}
