/** What tests ask of the device that the browser runs on; `device.ts` is their side of it. */
const commands = {
  /** WebDriver sizes windows; on a full screen they have no edges, so that this is the viewport. */
  async 'device-viewport'({ browser, id }, { width, height }) {
    if (browser.type === 'webdriver') await browser.driver.setWindowRect(0, 0, width, height);
    else await browser.getPage(id).setViewport({ width, height });
    return true;
  },
  /** Answers whether the browser can be told. */
  async 'device-color-scheme'({ browser, id }, { scheme }) {
    if (browser.name !== 'Chrome') return false;
    await browser.getPage(id).emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    return true;
  },
};

export const device = {
  name: 'device',
  executeCommand: ({ command, payload, session }) => commands[command]?.(session, payload),
};
