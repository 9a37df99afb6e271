/** The element's own `lang`, else that of its nearest ancestor, through shadow roots. */
export function nearestTag(host: Element): string {
  for (let element: Element | null = host; element;) {
    const found: Element | null = element.closest('[lang]');
    if (found) return found.getAttribute('lang')!;
    const root: Node = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}
