import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { MORNING, START } from './morning.mjs';

/** "Slow 4G" as DevTools apply it: a delay for each request, and the line's width in bytes per second. */
export const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
export const CPU = 4;
/** A phone. */
const viewport = { width: 412, height: 823, deviceScaleFactor: 1 };
const PATIENCE = 30_000;

const probe = readFileSync(new URL('probe.js', import.meta.url), 'utf8').replace('MORNING_MS', String(MORNING)).replace('START_MS', String(START));

export async function openPage(context) {
  const page = await context.newPage();
  await page.setViewport(viewport);
  await page.evaluateOnNewDocument(probe);
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  return { page, session };
}

/** Waits until nothing has been asked or answered for a while. */
async function settled(session, act) {
  let last = Date.now();
  const open = new Set();
  session.on('Network.requestWillBeSent', ({ requestId }) => { open.add(requestId); last = Date.now(); });
  for (const end of ['Network.loadingFinished', 'Network.loadingFailed']) session.on(end, ({ requestId }) => { open.delete(requestId); last = Date.now(); });
  await act();
  for (const end = Date.now() + PATIENCE; (open.size > 0 || Date.now() - last < 700) && Date.now() < end;) await sleep(50);
}

/**
 * Loads a page as a phone on Slow 4G does, in a browser that knows nothing yet; with `again`, after a first visit. Gives milliseconds
 * since navigation: `visible`, when the status was painted; `largest`, the page's own largest paint. With `whole`, what comes after the status counts too; without `status`, none is waited for.
 */
export async function visit(browser, address, { again = false, whole = false, status = true } = {}) {
  const context = await browser.createBrowserContext();
  try {
    if (again) {
      const { page, session } = await openPage(context);
      await settled(session, () => page.goto(address));
      await page.close();
    }
    const { page, session } = await openPage(context);
    const requests = new Map();
    session.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => { requests.set(requestId, { path: new URL(request.url).pathname, from: timestamp, bytes: 0 }); });
    session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => { Object.assign(requests.get(requestId) ?? {}, { to: timestamp, bytes: encodedDataLength }); });
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await session.send('Runtime.enable');
    await session.send('Runtime.addBinding', { name: 'tetapVisible' });
    const look = async () => {
      let timer;
      const visible = new Promise((resolve, reject) => {
        session.once('Runtime.bindingCalled', resolve);
        timer = setTimeout(reject, PATIENCE, new Error(`${address}: no status`));
      });
      const loaded = page.goto(address, { waitUntil: status ? 'domcontentloaded' : 'load', timeout: PATIENCE });
      await Promise.all([loaded, status && visible]).finally(() => { clearTimeout(timer); });
    };
    const before = Date.now();
    if (whole) await settled(session, look);
    else await look();
    // A picture is painted some time after it has come.
    if (!status) await sleep(1000);
    const { metrics } = await session.send('Performance.getMetrics');
    const cost = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    const seen = await page.evaluate(() => ({ ...window.seen }));
    const [first] = requests.values();
    const waterfall = [...requests.values()].map(({ path, from, to, bytes }) => ({ path, from: Math.round((from - first.from) * 1000), to: to && Math.round((to - first.from) * 1000), bytes }));
    return {
      ...seen, took: Date.now() - before, waterfall,
      script: cost.ScriptDuration * 1000, layout: (cost.LayoutDuration + cost.RecalcStyleDuration) * 1000, task: cost.TaskDuration * 1000,
    };
  } finally {
    await context.close();
  }
}
