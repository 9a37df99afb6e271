/** The style sheets that the docs give to webmasters: they reserve the room of the widgets, also of a badge in a regional language. */
export async function documentedStyles(): Promise<CSSStyleSheet> {
  const pages = await Promise.all(['/docs/widgets.md', '/docs/languages.md'].map(async (page) => (await fetch(page)).text()));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pages.map((page) => /<style>([^<]+)<\/style>/.exec(page)![1]!).join(''));
  return sheet;
}
