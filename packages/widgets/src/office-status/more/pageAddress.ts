/** Address of this page for others: as the page itself calls it, else as it is open, without the place on it. */
export function pageAddress(): string {
  return document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href.replace(/#.*$/, '');
}
