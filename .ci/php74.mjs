import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** PHP 7.4, the oldest that the text from the server is to run on, compiled to WebAssembly. It is GPL, so it is fetched and never part of this repository. */
const home = fileURLToPath(new URL('../.cache/php74', import.meta.url));
const VERSION = '3.1.56';
const packages = ['@php-wasm/node-7-4', '@php-wasm/universal'];

/** Modules by what they give; neither need be there. */
export const php74 = {
  build: `${home}/node_modules/@php-wasm/node-7-4/index.js`,
  runtime: `${home}/node_modules/@php-wasm/universal/index.js`,
};

/** Fetches it with `npm(args, options)`. */
export async function fetchPhp74(npm) {
  if (Object.values(php74).every(existsSync)) return;
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const args = ['install', '--prefix', home, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--silent', '--fetch-retries=0', '--fetch-timeout=30000', ...packages.map((name) => `${name}@${VERSION}`)];
  await npm(args, { cwd: home, stdio: 'ignore', timeout: 180_000 });
}
