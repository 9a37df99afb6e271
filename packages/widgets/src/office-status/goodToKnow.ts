import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Description, Said } from '@tetap/words';
import { headsUp } from '../shared/headsUp.js';
import { icon } from '../shared/icons.js';
import type { Icon } from '../shared/icons.js';
import { said } from '../shared/said.js';
import { spare } from '../shared/spare.js';

/**
 * What to know beside the status: now and in the coming days, why it is so, what to bring, where staff work. Each sentence about
 * work from home has a place of its own: what it means is read also where the rest has no room.
 */
export function goodToKnow({ upcoming, reason, notes, staffing }: Pick<Description, 'upcoming' | 'reason' | 'notes' | 'staffing'>): TemplateResult {
  return spare([...upcoming.map((one) => headsUp([one])), told('ask', reason), told('check', notes), ...staffing.map((one) => told('people', [one]))]);
}

function told(name: Icon, sentences: readonly Said[]): TemplateResult | typeof nothing {
  return sentences.length === 0 ? nothing : html`<div class="line">${icon(name)}<div>${sentences.map((sentence) => html`<p>${said(sentence)}</p>`)}</div></div>`;
}
