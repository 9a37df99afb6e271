import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Way } from '@tetap/words';
import { buttonLink } from './buttonLink.js';
import { cardIcon } from './cardIcons.js';
import type { CardIcon } from './cardIcons.js';
import { contactLink } from './links.js';
import { said } from './said.js';

const icons: Readonly<Record<Way['contact']['kind'], CardIcon>> = { phone: 'phone', whatsapp: 'chat', sms: 'chat', email: 'mail', web: 'web' };

export interface WayButtonOptions {
  /** An example leads nowhere: its numbers are text. */
  readonly example: boolean | undefined;
  /** The one to press first. */
  readonly primary?: boolean;
  /** Put ready into a message. */
  readonly text?: string;
  /** Says what a call costs. */
  readonly priced?: boolean;
}

/** A way to reach somebody. */
export function wayButton({ contact, action, shown, label, cost }: Way, { example, primary, text, priced }: WayButtonOptions): TemplateResult {
  const notes = [label && said(label), priced && cost].filter(Boolean);
  const words = html`${action} <span class="numbers">${shown}</span>${notes.map((note) => html`<br><small>${note}</small>`)}`;
  return buttonLink(example ? undefined : contactLink(contact, text), cardIcon(icons[contact.kind]), words, primary);
}
