import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumArguments, chromiumPath } from '../.ci/chromium.mjs';
import { hostPages } from './browser/hostPages.mjs';
import { scenarioFeeds } from './browser/scenarioFeeds.mjs';

const rootDir = fileURLToPath(new URL('..', import.meta.url));

/** Writes the counts that `npm test` adds up. */
const counts = {
  stop({ sessions }) {
    if (!process.env.TETAP_REPORT) return;
    const results = [...sessions].flatMap((session) => {
      const flat = (suite) => suite ? [...suite.tests, ...suite.suites.flatMap(flat)] : [];
      const own = flat(session.testResults).filter((test) => !test.skipped).map((test) => test.passed);
      return session.passed || own.includes(false) ? own : [...own, false];
    });
    const passed = results.filter(Boolean).length;
    writeFileSync(process.env.TETAP_REPORT, JSON.stringify({ passed, failed: results.length - passed }));
  },
};

/** Widgets on their sources, and the scenarios on the built files, in a real Chromium. */
export default {
  rootDir,
  files: ['packages/widgets/test/**/*.test.ts', 'test/browser/**/*.test.ts'],
  nodeResolve: { exportConditions: ['tetap-source', 'production'] },
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: fileURLToPath(new URL('../tsconfig.base.json', import.meta.url)), target: 'es2022' }),
  ],
  middleware: [hostPages, scenarioFeeds],
  concurrency: 1,
  browsers: [
    chromeLauncher({
      createPage: ({ context }) => context.newPage({ type: 'window' }),
      // The seed scenario of an office in WIT wants a browser that lives in WIB.
      launchOptions: { executablePath: chromiumPath(), args: chromiumArguments, env: { ...process.env, TZ: 'Asia/Jakarta' } },
    }),
  ],
  testFramework: { config: { timeout: 10_000 } },
  testsFinishTimeout: 300_000,
  reporters: [defaultReporter({ reportTestProgress: false }), counts],
};
