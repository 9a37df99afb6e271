import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Speaks } from '@tetap/words';

/** "Try again". Safari gives no focus to what is pressed, and what comes in its place could not take that over (`focusController`). */
export function retryButton({ control }: Speaks<'control'>, retry: () => void): TemplateResult {
  return html`<div class="actions"><button class="button" @click=${(event: Event) => {
    (event.currentTarget as HTMLElement).focus();
    retry();
  }}>${control.retry}</button></div>`;
}
