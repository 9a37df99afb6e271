/**
 * Makes a fresh clone ready, on stock Node 20 and npm alone: packages, a current Node from an npm package, and,
 * with `--browser`, the browsers that `BROWSERS` names (default: Chromium, Firefox, WebKitGTK). Runs on Node 20 without any dependency. Says in one line what is missing.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { missingBrowsers } from './browsers.mjs';
import { fetchPhp74 } from './php74.mjs';
import { fetchBlocks, fetchCode, themePackage, wordpress } from './wordpress.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const execpath = process.env.npm_execpath;

/** Resolves whether it succeeded. */
function run(command, args, options = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    child.on('error', () => { done(false); });
    child.on('close', (code) => { done(code === 0); });
  });
}

function npm(args, options) {
  return execpath ? run(process.execPath, [execpath, ...args], options) : run('npm', args, options);
}

function stop(line) {
  throw new Error(line);
}

function modified(path) {
  return existsSync(path) ? statSync(path).mtimeMs : -1;
}

async function installPackages() {
  const installed = modified(`${root}/node_modules/.package-lock.json`);
  if (installed >= modified(`${root}/package-lock.json`)) return;
  console.log('• Installing npm packages (about a minute the first time) ...');
  if (!await npm(['ci', '--no-audit', '--no-fund', '--loglevel=silent', '--fetch-retries=1'])) stop('npm could not install the packages: is the npm registry reachable? Then try again.');
}

/** From 22.18 on, Node reads TypeScript as it is; tools and tests ask for no more than that. */
function isEnough(version) {
  const [major = 0, minor = 0] = /v(\d+)\.(\d+)/.exec(version ?? '')?.slice(1).map(Number) ?? [];
  return major > 22 || (major === 22 && minor >= 18);
}

function checkNode() {
  const node = `${root}/node_modules/.bin/node`;
  if (existsSync(node) && isEnough(spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout)) return;
  if (isEnough(process.version)) {
    // A Node that was installed but does not run here (another C library) must not stand before the good one.
    rmSync(node, { force: true });
    return;
  }
  stop(`Node 22.18 or newer is missing: this is Node ${process.versions.node}, and no Node package for ${process.platform}-${process.arch} could be installed. Install Node 24 and try again.`);
}

/** Debian's package manager, where one may use it: on Linux as root. */
const apt = process.platform === 'linux' && process.getuid() === 0;
const quietly = (command, args, options = {}) => run(command, args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: ['ignore', 'ignore', 'inherit'], ...options });

let updated;
async function install(names, packages) {
  console.log(`• Installing ${names} (Debian packages) ...`);
  await (updated ??= quietly('apt-get', ['update', '-qq']));
  await quietly('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

async function installBrowsers() {
  const missing = missingBrowsers();
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => name).join(', ');
  const packages = missing.flatMap((engine) => engine.packages);
  if (apt) {
    await install(names, packages);
    if (missingBrowsers().length === 0) return;
  }
  stop(`Not here: ${names}. Install ${packages.join(' ')} (Debian), or ${missing.map(({ otherwise }) => otherwise).join(', or ')}.`);
}

/**
 * PHP, old and new, and Tidy try the text from the server and what editors leave of a snippet, WordPress has a filter to pass and style sheets to
 * stand. Where they cannot be had, those tests say so.
 */
async function installTools() {
  if (!apt) return;
  const missing = [['php', 'php-cli'], ['tidy', 'tidy']].filter(([command]) => spawnSync(command, ['--version']).status !== 0).map(([, name]) => name);
  // Most hosts have cURL, and PHP asks another server by it first.
  if (!spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout?.includes('curl')) missing.push('php-curl');
  if (!existsSync(wordpress.theme)) missing.push(themePackage);
  if (missing.length > 0) await install(missing.join(', '), missing);
  await fetchCode(quietly);
}

const isForTests = process.argv.includes('--browser');

async function fromNpm() {
  await installPackages();
  checkNode();
  if (!isForTests) return;
  await fetchBlocks(npm);
  await fetchPhp74(npm);
}

async function fromDebian() {
  if (!isForTests) return;
  await installBrowsers();
  await installTools();
}

// One waits for its registry while the other unpacks. Who cannot go on lets the other end: half an installation would stand in the way of the next.
const ends = await Promise.allSettled([fromNpm(), fromDebian()]);
for (const { reason } of ends) if (reason) console.error(`\n✗ ${reason.message}`);
if (ends.some(({ status }) => status === 'rejected')) process.exit(1);
