/**
 * The element's own `lang`, else that of its nearest ancestor, through shadow roots. An empty one is none; so are `und`, by which BCP 47 says that nobody
 * knows, and what React and Svelte make of one that was taken back: they assign `undefined` to the property.
 */
export function nearestTag(host: Element): string {
  for (let element: Element | null = host; element;) {
    const found: Element | null = element.closest('[lang]:not([lang=""]):not([lang^=und])');
    if (found) return found.getAttribute('lang')!;
    const root: Node = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}
