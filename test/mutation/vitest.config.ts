import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'vitest/config';
import shared from '../vitest.config.js';

/** What must notice a mutant of the engine: its own tests and the conformance vectors. */
const config: ViteUserConfig = {
  ...shared,
  // Stryker changes a copy of the tree whose installed packages are still the originals: the vectors must ask the copy.
  resolve: { alias: { '@tetap/schedule': fileURLToPath(new URL('../../packages/schedule/src/index.ts', import.meta.url)) } },
  test: {
    ...shared.test,
    env: { ...shared.test?.env, TETAP_MUTATION: '1' },
    include: ['packages/schedule/test/**/*.test.ts', 'test/conformance/**/*.test.ts'],
    // Asks the built engine, which has no mutants.
    exclude: ['**/node_modules/**', 'packages/schedule/test/machine.property.test.ts'],
  },
};

export default config;
