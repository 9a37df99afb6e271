const sessions = new WeakMap();

/** What is emulated ends with its session, so each page has one that stays. */
async function sessionOf(page) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

/** What tests ask of the device that the browser runs on; `device.ts` is their side of it. */
const commands = {
  /** WebDriver sizes windows; on a full screen they have no edges, so that this is the viewport. */
  async 'device-viewport'({ browser, id }, { width, height, deviceScaleFactor = 1 }) {
    if (browser.type === 'webdriver') await browser.driver.setWindowRect(0, 0, width, height);
    else await browser.getPage(id).setViewport({ width, height, deviceScaleFactor });
    return true;
  },
  /** Answers whether the browser can be told. */
  async 'device-color-scheme'({ browser, id }, { scheme }) {
    if (browser.name !== 'Chrome') return false;
    await browser.getPage(id).emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    return true;
  },
  /** Prints a page as its style sheet says; answers the size of each sheet in millimetres, or nothing where the browser cannot be told. */
  async 'device-paper'({ browser, id }, { address, root, now }) {
    if (browser.name !== 'Chrome') return false;
    const page = await browser.getPage(id).browser().newPage();
    try {
      await page.evaluateOnNewDocument((instant) => { Date.now = () => instant; }, now);
      await page.goto(new URL(address, browser.getPage(id).url()).href, { waitUntil: 'networkidle0' });
      await page.evaluate((name) => { document.documentElement.className = name; }, root);
      const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      return [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, ...points]) => points.map((point) => Math.round(point / 72 * 25.4)));
    } finally {
      await page.close();
    }
  },
  /** Over the protocol itself: puppeteer refuses forced colours. */
  async 'device-preferences'({ browser, id }, { print = false, ...preferences }) {
    const session = await sessionOf(browser.getPage(id));
    await session.send('Emulation.setEmulatedMedia', { media: print ? 'print' : '', features: Object.entries(preferences).map(([name, value]) => ({ name, value })) });
    return true;
  },
  async 'device-tap'({ browser, id }, { x, y }) {
    await browser.getPage(id).touchscreen.tap(x, y);
    return true;
  },
};

export const device = {
  name: 'device',
  executeCommand: ({ command, payload, session }) => commands[command]?.(session, payload),
};
