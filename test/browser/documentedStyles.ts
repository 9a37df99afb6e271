/** The style sheet that the docs give to webmasters: it reserves the room of the widgets. */
export async function documentedStyles(): Promise<CSSStyleSheet> {
  const page = await (await fetch('/docs/widgets.md')).text();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(/<style>([^<]+)<\/style>/.exec(page)![1]!);
  return sheet;
}
