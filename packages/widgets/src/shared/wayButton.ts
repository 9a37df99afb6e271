import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Way } from '@tetap/words';
import { buttonLink } from './buttonLink.js';
import { strokes } from './cardIcons.js';
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
  /** Of a way, what else to know before pressing, such as what a call costs. */
  readonly note?: (way: Way) => TemplateResult | undefined;
}

/** A way to reach somebody. */
export function wayButton(way: Way, { example, primary, text, note }: WayButtonOptions): TemplateResult {
  const { contact, action, shown, label } = way;
  const words = html`${action} <span class=${'number' in contact ? 'numbers' : 'brief'}>${shown}</span>${label && html`<small class="brief">${said(label)}</small>`}${note?.(way)}`;
  return buttonLink(example ? undefined : contactLink(contact, text), strokes[icons[contact.kind]], words, primary);
}
