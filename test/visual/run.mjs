/**
 * `npm run visual`: do trees and pictures of all states, in all looks, agree with what was reviewed? `npm run visual -- --update` records them anew.
 * `npm run screenshots [-- FOLDER]`: every state in every look. Chromium only; build first.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [what, ...rest] = process.argv.slice(2);
const env = { ...process.env, BROWSERS: 'chromium' };
if (rest.includes('--update')) env.TETAP_RECORD = '1';
if (what === 'screenshots') env.TETAP_SCREENSHOTS = rest[0] ?? fileURLToPath(new URL('../../.cache/screenshots', import.meta.url));
const { status } = spawnSync('wtr', ['--config', 'test/web-test-runner.config.mjs', '--files', 'test/browser/looks.test.ts'], { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' });
if (env.TETAP_SCREENSHOTS) console.log(`Pictures: ${env.TETAP_SCREENSHOTS}`);
process.exitCode = status ?? 1;
