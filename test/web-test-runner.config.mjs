import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { chosenBrowsers } from '../.ci/browsers.mjs';
import { chromiumArguments, chromiumPath } from '../.ci/chromium.mjs';
import { freePort } from '../.ci/freePort.mjs';
import { firefoxPath, firefoxPreferences, forcedColours } from '../.ci/firefox.mjs';
import { startWebkitDriver, webkitCapabilities } from '../.ci/webkit.mjs';
import { clock } from './browser/clock.mjs';
import { device } from './browser/device.mjs';
import { faultyHosts } from './browser/faultyHosts.mjs';
import { figures, told } from './browser/figures.mjs';
import { hostPages } from './browser/hostPages.mjs';
import { memory } from './browser/memory.mjs';
import { scenarioFeeds } from './browser/scenarioFeeds.mjs';
import { records } from './browser/records.mjs';
import { tabs } from './browser/tabs.mjs';

const rootDir = fileURLToPath(new URL('..', import.meta.url));

const LOST = 'Tests were interrupted because the browser disconnected.';

/**
 * Writes the counts that `npm test` adds up, each test by its name for `npm run matrix`, and the files whose browser fell
 * down before it had told of any failed test: that says nothing of the tests in them.
 */
const counts = {
  stop({ sessions }) {
    if (!process.env.TETAP_REPORT) return;
    const lost = [];
    const tests = [];
    const results = [...sessions].flatMap((session) => {
      const file = relative(rootDir, session.testFile);
      const flat = (suite, around = '') => suite ? [...suite.tests.map((test) => ({ ...test, name: `${around}${test.name}` })), ...suite.suites.flatMap((inner) => flat(inner, `${around}${inner.name} `))] : [];
      const ran = flat(session.testResults);
      const own = ran.filter((test) => !test.skipped).map((test) => test.passed);
      const isLost = !session.passed && !own.includes(false) && session.errors.some(({ message }) => message === LOST);
      if (isLost) {
        lost.push(file);
        return [];
      }
      tests.push(...ran.map(({ name, passed, skipped }) => ({ file, name, passed, skipped })));
      return session.passed || own.includes(false) ? own : [...own, false];
    });
    const passed = results.filter(Boolean).length;
    writeFileSync(process.env.TETAP_REPORT, JSON.stringify({ passed, failed: results.length - passed, lost, tests, ...told }));
  },
};

/** Tests set the page's clock: a server that told another time would, rightly, be believed. */
const withoutTime = (context, next) => {
  context.res.sendDate = false;
  return next();
};

// The seed scenario of an office in WIT wants a browser that lives in WIB.
const env = { ...process.env, TZ: 'Asia/Jakarta' };
/** Pictures should not go by how a machine draws letters and colours. */
const FONTCONFIG_FILE = fileURLToPath(new URL('visual/fonts.conf', import.meta.url));
const launchers = {
  chromium: () => chromeLauncher({
    createPage: ({ context }) => context.newPage({ type: 'window' }),
    launchOptions: { executablePath: chromiumPath(), args: [...chromiumArguments, '--force-color-profile=srgb'], env: { ...env, FONTCONFIG_FILE } },
  }),
  firefox: () => chromeLauncher({
    puppeteer,
    launchOptions: { browser: 'firefox', executablePath: firefoxPath(), extraPrefsFirefox: { ...firefoxPreferences, ...process.env.FORCED_COLOURS && forcedColours }, env },
  }),
  webkit: async () => webdriverLauncher({
    automationProtocol: 'webdriver', hostname: '127.0.0.1', port: (await startWebkitDriver()).port, path: '/', logLevel: 'error',
    capabilities: { ...webkitCapabilities, 'wdio:enforceWebDriverClassic': true },
  }),
};

/** Widgets on their sources, and the scenarios on the built files, in the real browsers that `BROWSERS` names. */
export default {
  rootDir,
  port: await freePort(),
  // All looks of all states are a thousand pictures: `npm run visual`, and a step of its own of `npm test`.
  files: ['packages/widgets/test/**/*.test.ts', 'test/browser/**/!(looks).test.ts'],
  nodeResolve: { exportConditions: ['tetap-source', 'production'] },
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: fileURLToPath(new URL('../tsconfig.base.json', import.meta.url)), target: 'es2022' }),
    device,
    faultyHosts,
    figures,
    memory,
    records,
    tabs,
  ],
  middleware: [withoutTime, hostPages, scenarioFeeds],
  concurrency: 1,
  browsers: await Promise.all(chosenBrowsers().map((name) => launchers[name]())),
  testRunnerHtml: (script) => `<!doctype html><html><head><script>${clock}</script></head><body><script type="module" src="${script}"></script></body></html>`,
  // A feed is made while the first test waits for it, which takes a busy machine long. What a page should show has limits of its own.
  testFramework: { config: { timeout: 30_000 } },
  // A thousand pictures, in Chromium alone, take their time on a machine that does other things too.
  testsFinishTimeout: chosenBrowsers().includes('chromium') ? 1_200_000 : 300_000,
  reporters: [defaultReporter({ reportTestProgress: false }), counts],
};
