import { setTimeout as sleep } from 'node:timers/promises';
import { address } from './pages.mjs';
import { openPage } from './visit.mjs';

/** Typed letter by letter, then erased again. */
const WORDS = 'kartu kel';

/**
 * Opens a directory and searches it as somebody does who looks at it for a moment first. Gives milliseconds: `visible`, from
 * navigation to the first results; `keys`, from each key to the painted results; and the longest tasks until the first results (`first`), before the first
 * key (`between`) and while typing (`during`); a task below 50 ms is none of them.
 */
export async function typing(browser, origin, name) {
  const context = await browser.createBrowserContext();
  try {
    const { page } = await openPage(context);
    await page.goto(origin + address(name));
    const visible = await page.evaluate(watch);
    await sleep(2000);
    await page.evaluate(() => { window.input().focus(); });
    for (const key of [...WORDS, ...Array.from(WORDS, () => 'Backspace')]) {
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      await page.waitForFunction((count) => window.keys.length >= count, {}, (await page.evaluate(() => window.typed)));
      await sleep(120);
    }
    const { keys, tasks, from } = await page.evaluate(() => ({ keys: window.keys, tasks: window.seen.tasks, from: window.from }));
    const longest = (begin, end) => Math.max(0, ...tasks.filter(({ at }) => at >= begin && at < end).map(({ took }) => took));
    return { visible, keys, first: longest(0, visible), between: longest(visible, from), during: longest(from, Infinity) };
  } finally {
    await context.close();
  }
}

/** In the page: resolves when the first results are painted, and takes the time of each key from then on. */
function watch() {
  const root = () => { const host = document.querySelector('.badge'); return host.shadowRoot ?? host; };
  const painted = (then) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(0);
  };
  Object.assign(window, { keys: [], typed: 0, from: Infinity, input: () => root().querySelector('input') });
  addEventListener('keydown', ({ timeStamp }) => {
    window.from = Math.min(window.from, timeStamp);
    window.typed++;
    requestAnimationFrame(() => { painted(() => { window.keys.push(performance.now() - timeStamp); }); });
  }, true);
  return new Promise((resolve) => {
    requestAnimationFrame(function look() {
      if (!root().querySelector('.results li')) return void requestAnimationFrame(look);
      painted(() => { resolve(performance.now()); });
    });
  });
}
