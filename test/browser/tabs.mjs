/**
 * Pages of their own, beside that of the test: tabs in Chromium and Firefox, of which one is in front; windows in WebKitGTK, of
 * which all but one are minimised, since its driver can bring no tab to the front. `tabs.ts` is their side in the test.
 */
const opened = [];

const overPuppeteer = {
  async open({ browser, id }, addresses) {
    const own = browser.getPage(id);
    for (const address of addresses) {
      const page = await own.browser().newPage();
      await page.goto(address);
      opened.push(page);
    }
  },
  show: (_, index) => opened[index].bringToFront(),
  read: (_, index) => opened[index].evaluate(() => document.visibilityState),
  async close({ browser, id }) {
    await Promise.all(opened.splice(0).map((page) => page.close()));
    await browser.getPage(id).bringToFront();
  },
};

/** Does something in a window, and comes back to that of the test. */
async function inWindow({ browser: { driver } }, handle, act) {
  const own = await driver.getWindowHandle();
  await driver.switchToWindow(handle);
  try {
    return await act(driver);
  } finally {
    await driver.switchToWindow(own);
  }
}

const overWebdriver = {
  async open(session, addresses) {
    for (const address of addresses) {
      const { handle } = await session.browser.driver.createWindow('window');
      opened.push(handle);
      await inWindow(session, handle, (driver) => driver.navigateTo(address));
    }
  },
  async show(session, index) {
    for (const [other, handle] of opened.entries()) {
      if (other !== index) await inWindow(session, handle, (driver) => driver.minimizeWindow());
    }
    // Sizing a window is what brings it back.
    await inWindow(session, opened[index], (driver) => driver.setWindowRect(0, 0, 800, 600));
  },
  read: (session, index) => inWindow(session, opened[index], (driver) => driver.execute('return document.visibilityState')),
  async close(session) {
    for (const handle of opened.splice(0)) {
      try {
        await inWindow(session, handle, (driver) => driver.closeWindow());
      } catch (error) {
        // Under load a minimised window has been seen to be gone already, or to go before it could be named.
        if (!/no such window/.test(error.message)) throw error;
      }
    }
  },
};

const commands = {
  async 'tabs-open'(session, hands, { addresses }) {
    await hands.open(session, addresses);
    return true;
  },
  async 'tabs-show'(session, hands, { index }) {
    await hands.show(session, index);
    return true;
  },
  async 'tabs-visibility'(session, hands) {
    const states = [];
    for (const index of opened.keys()) states.push(await hands.read(session, index));
    return states;
  },
  async 'tabs-close'(session, hands) {
    await hands.close(session);
    return true;
  },
};

export const tabs = {
  name: 'tabs',
  executeCommand: ({ command, payload, session }) =>
    commands[command]?.(session, session.browser.type === 'webdriver' ? overWebdriver : overPuppeteer, payload),
};
