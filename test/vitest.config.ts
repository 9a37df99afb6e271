import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit and conformance tests run on sources: siblings resolve through the `tetap-source` condition, no build needed. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  ssr: { resolve: { conditions: ['tetap-source'] } },
  test: {
    include: ['packages/{feed,schedule,words,sdk,publisher}/test/**/*.test.ts', 'test/*/**/*.test.ts', 'examples/*/test/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'test/browser/**'],
    environment: 'node',
    // Random cases, and the feed that a file makes first, take their time on a busy machine, which is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: { TZ: 'UTC' },
    fsModuleCache: false,
  },
});
