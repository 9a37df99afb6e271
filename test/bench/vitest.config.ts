import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Benchmarks run on the built packages, one after the other, and never inside `npm test`. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { include: ['test/bench/**/*.bench.ts'], fileParallelism: false, env: { TZ: 'UTC' }, fsModuleCache: false },
});
