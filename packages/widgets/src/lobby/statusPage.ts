/**
 * Address of the office's widget page, which lies beside the page for its door or lobby: on this very site, so that no code leads elsewhere.
 * `pack`: the regional language that is shown here too.
 */
export function statusPage(office: string, tag: string, pack?: string): string {
  const { href } = new URL(`office-status.html?${new URLSearchParams({ office, ...(tag !== 'id' && { lang: tag }), ...(pack !== undefined && { pack }) }).toString()}`, document.baseURI);
  return href;
}
