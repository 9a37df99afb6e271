import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Way } from '@tetap/words';
import type { Copying } from '../shared/copyController.js';
import { icon } from '../shared/icons.js';
import { digits } from '../shared/links.js';
import type { DutyLanguage } from './dutyLanguage.js';

/** Copies the first number there is, and says which; nothing where there is none, or the browser has no clipboard for pages. */
export function copyButton(ways: readonly Way[], { duty }: DutyLanguage, { copied, copy }: Copying): TemplateResult | typeof nothing {
  const [first] = ways.flatMap(({ contact, shown }) => 'number' in contact ? [{ number: digits(contact.number), shown }] : []);
  if (!first?.number || !('clipboard' in navigator)) return nothing;
  const { number, shown } = first;
  return html`<button class="button" @click=${() => { copy(number); }}>${icon(copied === number ? 'check' : 'copy')}<span>${copied === number ? duty.copied : duty.copy} <span class="numbers">${shown}</span></span></button>`;
}
