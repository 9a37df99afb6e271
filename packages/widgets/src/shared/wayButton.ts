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
}

/** A way to reach somebody. */
export function wayButton({ contact, action, shown, label }: Way, { example, primary, text }: WayButtonOptions): TemplateResult {
  const words = html`${action} <span class="numbers">${shown}</span>${label && html`<br><small>${said(label)}</small>`}`;
  return buttonLink(example ? undefined : contactLink(contact, text), cardIcon(icons[contact.kind]), words, primary);
}
