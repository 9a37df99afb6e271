/** Looks at the page now, and whenever nodes come or one becomes a placeholder. */
export function watchPage(look: () => void): void {
  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-tetap'] });
}
