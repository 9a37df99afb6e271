import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Speaks } from '@tetap/words';
import { buttonLink } from '../../shared/buttonLink.js';
import { icon, strokes } from '../../shared/icons.js';
import { shareLink } from '../../shared/shareLink.js';

/** Forwards a text: as the phone offers it, else by WhatsApp. The text itself says what it is, so an example may be tried. */
export function shareButton(text: string, { tools }: Speaks<'tools'>): TemplateResult {
  if (!('share' in navigator)) return buttonLink(shareLink(text), strokes.chat, tools.share);
  // Who changes his mind has done nothing wrong.
  return html`<button class="button" @click=${() => { navigator.share({ text }).catch(() => undefined); }}>${icon('chat')}<span>${tools.forward}</span></button>`;
}
