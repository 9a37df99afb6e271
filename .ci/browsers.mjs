import { chromiumPath } from './chromium.mjs';
import { firefoxPath } from './firefox.mjs';
import { missingForWebkit } from './webkit.mjs';

/** The engines that tests run in: whether each is there, and what brings it. */
const engines = {
  chromium: {
    isThere: () => chromiumPath() !== undefined,
    packages: ['chromium', 'fonts-liberation'],
    otherwise: 'set CHROME_PATH to a Chromium or Chrome',
  },
  firefox: {
    isThere: () => firefoxPath() !== undefined,
    packages: ['firefox-esr'],
    otherwise: 'set FIREFOX_PATH to a Firefox',
  },
  webkit: {
    isThere: () => missingForWebkit().length === 0,
    packages: ['webkit2gtk-driver', 'xvfb'],
    otherwise: 'leave it out: BROWSERS=chromium,firefox',
  },
};

/** What `BROWSERS` names, such as `chromium,webkit`; all three by default. */
export function chosenBrowsers() {
  const names = (process.env.BROWSERS || Object.keys(engines).join()).split(',');
  const unknown = names.filter((name) => !Object.hasOwn(engines, name));
  if (unknown.length > 0) throw new Error(`BROWSERS names ${unknown.join(', ')}. There are: ${Object.keys(engines).join(', ')}.`);
  return names;
}

/** The chosen engines that are not there. */
export function missingBrowsers() {
  return chosenBrowsers().filter((name) => !engines[name].isThere()).map((name) => ({ name, ...engines[name] }));
}
