import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Speaks } from '@tetap/words';
import { drawn } from '../../shared/cardIcons.js';
import { ownScript } from '../../shared/ownScript.js';

const PRINTER = 'M7 8V3.5h10V8M7 17H4V9.5h16V17h-3M7 13.5h10v7H7z';

/**
 * To the page for paper that lies beside the script. Which feed such a page reads is written in it, so it is only named where
 * that is, by default, the feed that is shown here.
 */
export function printLink(feed: string, office: string, { tag, tools }: Speaks<'tools'>): TemplateResult | typeof nothing {
  if (!ownScript?.src || asFolder(feed, document.baseURI) !== new URL('../feed/', ownScript.src).href) return nothing;
  const { href } = new URL(`frame/print.html?${new URLSearchParams({ office, lang: tag }).toString()}`, ownScript.src);
  return html`<a class="button" href=${href} target="_blank" rel="noopener">${drawn(PRINTER)}<span>${tools.print}</span></a>`;
}

function asFolder(address: string, base: string): string {
  return new URL(address.replace(/\/*$/, '/'), base).href;
}
