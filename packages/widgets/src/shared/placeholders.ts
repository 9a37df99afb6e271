import { warnOnce } from './warnOnce.js';
import { watchPage } from './watchPage.js';

/** What `data-tetap` may name. An element goes by the same name with `tetap-` before it. */
export const kinds = ['office-status', 'service-directory', 'duty-officer'] as const;
export type Kind = typeof kinds[number];

/** On a document: a copy looks after its placeholders already. */
const KEEPER = Symbol.for('tetap.placeholders');

/** Attributes that a placeholder carries as `data-*`, because editors strip all others. */
const carried = ['feed', 'office', 'at', 'lang', 'pack', 'words', 'json-ld'] as const;

/**
 * Turns `<a data-tetap="office-status" data-office="disdukcapil" href="...">` into the element, for sites whose editor
 * strips unknown tags. The placeholder itself becomes the element's fallback, so a link stays a link for as long as there is no answer.
 */
export function upgradePlaceholders(root: ParentNode): void {
  for (const placeholder of root.querySelectorAll<HTMLElement>('[data-tetap]')) {
    // Not while somebody writes the page: an editor would save what became of it, which its filter strips.
    if (placeholder.isContentEditable) continue;
    const { tetap = '' } = placeholder.dataset;
    placeholder.removeAttribute('data-tetap');
    if (!(kinds as readonly string[]).includes(tetap)) {
      warnOnce(`data-tetap="${tetap}" names no widget. Known: ${kinds.join(', ')}.`);
      continue;
    }
    const element = document.createElement(`tetap-${tetap}`);
    for (const name of carried) {
      const given = placeholder.getAttribute(`data-${name}`);
      if (given !== null) element.setAttribute(name, given);
    }
    placeholder.replaceWith(element);
    element.append(placeholder);
  }
}

/** Upgrades the page's placeholders now and whenever some come: one copy for each document, whichever script it is of. */
export function keepPlaceholders(): void {
  const page = document as { [KEEPER]?: true };
  if (page[KEEPER]) return;
  page[KEEPER] = true;
  watchPage(() => { upgradePlaceholders(document); });
}
