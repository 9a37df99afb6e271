import { address, scripts } from './pages.mjs';
import { CPU, openPage } from './visit.mjs';

export const MANY = 1000;

/**
 * Creates a thousand badges of all offices of the region on a page that has the script and the documents already, and gives the
 * milliseconds until all of them are painted.
 */
export async function createMany(browser, origin, tag, offices) {
  const context = await browser.createBrowserContext();
  try {
    const { page, session } = await openPage(context);
    await page.goto(origin + address('many'));
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await page.addScriptTag({ url: origin + scripts[tag], type: tag.startsWith('by-hand') ? 'module' : '' });
    const create = (count) => page.evaluate(async (tag, offices, count) => {
      const made = [];
      const start = performance.now();
      const all = document.createDocumentFragment();
      for (let index = 0; index < count; index++) {
        const element = document.createElement(tag);
        element.className = 'badge';
        element.setAttribute('feed', '/feed/');
        element.setAttribute('office', offices[index % offices.length]);
        made.push(element);
        all.append(element);
      }
      document.querySelector('main').append(all);
      const synchronous = performance.now() - start;
      const isShown = (element) => element.shadowRoot?.querySelector('.headline')?.textContent.trim();
      let next = 0;
      await new Promise((resolve) => {
        requestAnimationFrame(function look() {
          while (next < made.length && isShown(made[next])) next++;
          if (next < made.length) return void requestAnimationFrame(look);
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = resolve;
          port2.postMessage(0);
        });
      });
      return { synchronous, painted: performance.now() - start };
    }, tag, offices, count);
    // One of each office first, so that what is measured is no network.
    await create(offices.length);
    await page.waitForNetworkIdle({ idleTime: 1000 });
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU });
    const before = await session.send('Performance.getMetrics');
    const times = await create(MANY);
    const after = await session.send('Performance.getMetrics');
    const spent = (name) => 1000 * (after.metrics.find((each) => each.name === name).value - before.metrics.find((each) => each.name === name).value);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const shift = await scrollThrough(page);
    return { visible: times.painted, synchronous: times.synchronous, shift, script: spent('ScriptDuration'), layout: spent('LayoutDuration') + spent('RecalcStyleDuration') };
  } finally {
    await context.close();
  }
}

/** Scrolls down a screen in each frame, then jumps about, and gives the layout shift that this makes. */
function scrollThrough(page) {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => { requestAnimationFrame(resolve); });
    const before = window.seen.shift;
    for (let screen = 0; screen < 60; screen++) {
      scrollBy({ top: innerHeight * 0.7, behavior: 'instant' });
      await frame();
    }
    for (const part of [0.9, 0.3, 1, 0]) {
      scrollTo({ top: part * document.documentElement.scrollHeight, behavior: 'instant' });
      for (let count = 0; count < 10; count++) await frame();
    }
    return window.seen.shift - before;
  });
}
