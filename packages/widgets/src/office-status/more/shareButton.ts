import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Speaks } from '@tetap/words';
import { icon } from '../../shared/icons.js';
import { shareLink } from '../../shared/shareLink.js';

/** Forwards a text, as it is when pressed: as the phone offers it, else by WhatsApp. The text itself says what it is, so an example may be tried. */
export function shareButton(text: () => string, { tools }: Speaks<'tools'>): TemplateResult {
  if ('share' in navigator) {
    // Who changes his mind has done nothing wrong.
    return html`<button class="button" @click=${() => { navigator.share({ text: text() }).catch(() => undefined); }}>${icon('chat')}<span>${tools.forward}</span></button>`;
  }
  const refer = ({ currentTarget }: Event): void => { (currentTarget as HTMLAnchorElement).href = shareLink(text()); };
  return html`<a part="link" class="button" href=${shareLink(text())} @click=${refer}>${icon('chat')}<span>${tools.share}</span></a>`;
}
