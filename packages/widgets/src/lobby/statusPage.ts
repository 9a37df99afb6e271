/** Address of the office's widget page, which lies beside the page for its door or lobby: on this very site, so that no code leads elsewhere. */
export function statusPage(office: string, tag: string): string {
  const { href } = new URL(`office-status.html?${new URLSearchParams({ office, ...(tag !== 'id' && { lang: tag }) }).toString()}`, document.baseURI);
  return href;
}
