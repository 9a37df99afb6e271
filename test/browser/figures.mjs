/** What tests have measured, for `npm run matrix`; `figures.ts` is their side of it. */
export const told = { engine: undefined, figures: {} };

async function engineOf({ browser, id }) {
  if (browser.type === 'webdriver') return `WebKitGTK ${browser.driver.capabilities.browserVersion}`;
  const [name, version] = (await browser.getPage(id).browser().version()).split('/');
  return `${name === 'firefox' ? 'Firefox' : 'Chromium'} ${version}`;
}

export const figures = {
  name: 'figures',
  async executeCommand({ command, payload, session }) {
    if (command !== 'figure') return undefined;
    told.engine ??= await engineOf(session);
    told.figures[payload.name] = payload.value;
    return true;
  },
};
