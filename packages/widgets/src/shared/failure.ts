import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Speaks } from '@tetap/words';
import { icon } from './icons.js';

/** Nothing could be read: says so, and whether it is the connection, shows the page's fallback, and lets one try again. */
export function failure({ control, badge }: Speaks<'control' | 'badge'>, retry: () => void): TemplateResult {
  return html`
    <div class="stack">
      <p class="line">${icon('down')}<span><b>${control.fail}</b><br>${navigator.onLine ? control.failHelp(undefined) : badge.offline}</span></p>
      <slot></slot>
      <div class="actions"><button class="button" @click=${retry}>${control.retry}</button></div>
    </div>`;
}
