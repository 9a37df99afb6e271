import { version } from '../version.js';
import { warnOnce } from './warnOnce.js';

/** What `data-tetap` may name. An element goes by the same name with `tetap-` before it. */
export const kinds = ['office-status', 'service-directory', 'duty-officer'] as const;
export type Kind = typeof kinds[number];

/** On a document: the version that looks after its placeholders, so that two copies do not. */
const KEEPER = Symbol.for('tetap.placeholders');

/** Attributes that a placeholder carries as `data-*`, because editors strip all others. */
const carried = ['feed', 'office', 'at', 'lang', 'pack', 'words'] as const;

/**
 * Turns `<a data-tetap="office-status" data-office="disdukcapil" href="...">` into the element, for sites whose editor
 * strips unknown tags. The placeholder itself becomes the element's fallback, so a link stays a link for as long as there is no answer.
 */
export function upgradePlaceholders(root: ParentNode): void {
  for (const placeholder of root.querySelectorAll<HTMLElement>('[data-tetap]')) {
    const { tetap = '', ...given } = placeholder.dataset;
    placeholder.removeAttribute('data-tetap');
    if (!(kinds as readonly string[]).includes(tetap)) {
      warnOnce(`data-tetap="${tetap}" is none of ${kinds.join(', ')}.`);
      continue;
    }
    const element = document.createElement(`tetap-${tetap}`);
    for (const name of carried) if (given[name] !== undefined) element.setAttribute(name, given[name]);
    placeholder.replaceWith(element);
    element.append(placeholder);
  }
}

/**
 * Upgrades the page's placeholders now and whenever some come, then calls `seen`. One observer for each document: false
 * where another copy has it already.
 */
export function keepPlaceholders(seen: () => void = () => undefined): boolean {
  const page = document as { [KEEPER]?: string };
  if (page[KEEPER] !== undefined) return false;
  page[KEEPER] = version;
  const look = (): void => {
    upgradePlaceholders(document);
    seen();
  };
  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-tetap'] });
  return true;
}
