import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { complaintWays } from '@tetap/words';
import type { Speaks } from '@tetap/words';
import { icon } from './icons.js';
import { retryButton } from './retryButton.js';
import { wayButton } from './wayButton.js';

/**
 * Nothing could be read: says so, and whether it is the connection, shows the page's fallback, and lets one try again. A page
 * without a fallback does not leave anybody alone either: who takes complaints of every agency is reached without data.
 */
export function failure(language: Speaks<'control' | 'badge' | 'contact'>, retry: () => void): TemplateResult {
  const { control, badge } = language;
  return html`
    <div class="stack">
      <p class="line">${icon('down')}<span><b>${control.fail}</b><br>${navigator.onLine ? control.failHelp(undefined) : badge.offline}</span></p>
      <slot>${complaintWays({}, language).map((way) => wayButton(way, { example: false }))}</slot>
      ${retryButton(language, retry)}
    </div>`;
}
