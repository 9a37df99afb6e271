/**
 * Pictures of the example portal for the docs: `npm run screenshots:portal`. Starts the portal as `npm start` does, and
 * takes it narrow and wide, light and dark, and each widget alone.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, chromiumPath } from '../../.ci/chromium.mjs';
import { startPortal } from '../../examples/serdang-bedagai/serve.mjs';

const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? fileURLToPath(new URL('../../docs/images', import.meta.url));
mkdirSync(folder, { recursive: true });
const profile = mkdtempSync(join(tmpdir(), 'tetap-screens-'));
const portal = await startPortal({ port: 0 });
const browser = await puppeteer.launch({ executablePath: chromiumPath(), args: chromiumArguments, userDataDir: profile, env: { ...process.env, TZ: 'Asia/Jakarta' } });

/** The coming weekday at 09.30 WIB, so that a picture shows offices at work whenever it is taken. */
function workingMorning() {
  const day = new Date(Date.now() + 7 * 3_600_000);
  if (day.getUTCHours() * 60 + day.getUTCMinutes() >= 570) day.setUTCDate(day.getUTCDate() + 1);
  while (day.getUTCDay() % 6 === 0) day.setUTCDate(day.getUTCDate() + 1);
  return Date.parse(`${day.toISOString().slice(0, 10)}T09:30:00+07:00`);
}

const sizes = { narrow: { width: 360, height: 640 }, wide: { width: 1280, height: 800 } };
try {
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const scheme of ['light', 'dark']) {
      const page = await browser.newPage();
      await page.setViewport({ ...viewport, deviceScaleFactor: 1 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.evaluateOnNewDocument((now) => {
        Date.now = () => now;
        // By the server's clock every answer would be as old as the morning is ahead.
        const { get } = Headers.prototype;
        Headers.prototype.get = function (name) { return name === 'date' ? null : get.call(this, name); };
      }, workingMorning());
      await page.goto(portal.address, { waitUntil: 'networkidle0' });
      await page.screenshot({ path: join(folder, `portal-${size}${scheme === 'dark' ? '-dark' : ''}.png`) });
      if (process.argv.includes('--whole')) await page.screenshot({ path: join(folder, `portal-${size}-${scheme}-whole.png`), fullPage: true });
      console.log(`portal ${size} ${scheme}`);
      await page.close();
    }
  }
} finally {
  await browser.close();
  await portal.close();
  rmSync(profile, { recursive: true, force: true });
}
