/** Where a language may be marked, and whose words it speaks. */
const marks = { subtree: true, attributes: true, attributeFilter: ['lang', 'words', 'pack'] };

const hearers = new Set<() => void>();
let observer: MutationObserver | undefined;
/** The trees that are looked at. */
let seen = new WeakSet<Node>();

/**
 * Calls `changed` whenever a language may be marked otherwise around `host`, through shadow roots, until what this returns is
 * called. One observer serves all elements of a page.
 */
export function followLanguageMarks(host: Element, changed: () => void): () => void {
  observer ??= new MutationObserver(() => { for (const hear of [...hearers]) hear(); });
  for (let root = host.getRootNode(); ; root = root.host.getRootNode()) {
    if (!seen.has(root)) observer.observe(root, marks);
    seen.add(root);
    if (!(root instanceof ShadowRoot)) break;
  }
  hearers.add(changed);
  return () => {
    hearers.delete(changed);
    if (hearers.size > 0) return;
    observer?.disconnect();
    observer = undefined;
    seen = new WeakSet();
  };
}
