/** `npm test`: every check, with progress, and one closing line that counts. Exit code 1 on any failure. */
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { availableParallelism, setPriority, tmpdir } from 'node:os';
import { delimiter, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chosenBrowsers } from './browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'tetap-test-'));
/** Of the scenarios, which browsers share, since they are made of one build. */
const feeds = join(reports, 'feeds');
mkdirSync(feeds);
const only = process.argv.slice(2);

const PATH = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);

/** A little behind the browsers, whose tests are of what is seen in time; not so far that what only reckons would have to wait for them. */
const BEHIND = { priority: 3 };

/** Runs a tool of `node_modules/.bin`, also outside npm, and resolves whether it succeeded. What it says goes to the file descriptor `out`. */
function tool(command, args, env, out, { priority } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', out, out], env: { ...process.env, PATH, ...env }, shell: process.platform === 'win32' });
    child.on('error', (error) => { console.error(error.message); done(false); });
    if (priority !== undefined && child.pid !== undefined) lower(child.pid, priority);
    child.on('close', (code) => { done(code === 0); });
  });
}

function lower(pid, priority) {
  try {
    setPriority(pid, priority);
  } catch {
    // It has ended already, or the system keeps no priorities: it runs all the same.
  }
}

/** A step without tests of its own counts as one. */
function check(command, args, options) {
  return async (out) => ((await tool(command, args, {}, out, options)) ? { passed: 1, failed: 0, tests: [] } : { passed: 0, failed: 1, tests: [] });
}

/** Every test that ran, by file and name: of the browsers' report as it stands, of vitest's JSON flattened. */
function ran({ tests, testResults = [] }) {
  return tests?.filter(({ skipped }) => !skipped)
    ?? testResults.flatMap(({ name, assertionResults }) => assertionResults.map((test) => ({ file: relative(root, name), name: test.fullName, passed: test.status !== 'failed' })));
}

/** A runner that writes `{ passed, failed, lost, tests }` or vitest's JSON report to a file. */
async function tests(name, command, args, env, out, options) {
  const report = join(reports, `${name}.json`);
  rmSync(report, { force: true });
  const ok = await tool(command, args.map((arg) => arg.replace('REPORT', report)), { ...env, TETAP_REPORT: report }, out, options);
  let counted;
  try {
    const told = JSON.parse(readFileSync(report, 'utf8'));
    counted = { passed: told.passed ?? told.numPassedTests, failed: told.failed ?? told.numFailedTests, lost: told.lost ?? [], tests: ran(told) };
  } catch {
    counted = { passed: 0, failed: 1, lost: [], tests: [] };
  }
  // A runner may fail without a failed test: a file that does not load, or an unhandled rejection.
  return ok || counted.failed > 0 || counted.lost.length > 0 ? counted : { ...counted, failed: 1 };
}

const named = (test) => `${test.file}: ${test.name}`;
const failures = ({ tests }) => tests.filter(({ passed }) => !passed).map(named);

/**
 * A file with a failed test, or whose browser fell down, is tried once more, in a new browser: a real browser on a busy
 * machine is not always in time. What passes only then is named at the end, for somebody to look into.
 */
async function browserTests(name, browser, narrowed, out) {
  const args = ['--config', 'test/web-test-runner.config.mjs'];
  const env = { BROWSERS: browser, TETAP_FEEDS: feeds };
  const first = await tests(name, 'wtr', [...args, ...narrowed], env, out);
  const files = [...new Set([...first.lost, ...first.tests.filter(({ passed }) => !passed).map(({ file }) => file)])];
  const nameless = first.failed > failures(first).length;
  if (files.length === 0 || nameless) return first;
  const line = `\n! ${name}: once more ${files.join(', ')}.\n\n`;
  writeSync(out, line);
  const again = await tests(name, 'wtr', [...args, '--files', ...files], env, out);
  const failed = failures(again);
  return {
    passed: first.tests.filter(({ file }) => !files.includes(file)).length + again.passed,
    failed: again.failed + again.lost.length,
    tests: again.tests,
    unsteady: [...first.lost, ...failures(first)].filter((test) => !failed.includes(test) && !again.lost.includes(test)),
  };
}

const browserStep = (name, browser = name, narrowed = []) => [name, (out) => browserTests(name, browser, narrowed, out)];
const browsers = chosenBrowsers();
const build = ['build', check('rollup', ['--config', '--silent'])];
/** These read sources alone. */
const reading = [
  ['types', check('tsc', ['--project', 'test/tsconfig.json'], BEHIND)],
  ['lint', check('eslint', ['--config', 'test/eslint.config.mjs', '.'], BEHIND)],
];
/** The longest first, so that the last ones end together. */
const seeing = [
  ...browsers.toReversed().map((name) => browserStep(name)),
  ...browsers.includes('chromium') ? [browserStep('looks', 'chromium', ['--files', 'test/browser/looks.test.ts'])] : [],
];
/** A browser waits about as much as it works, so that a third one would only make the others late. */
const AT_ONCE = Math.min(2, availableParallelism());
/** What only reckons fills the pauses of browsers: one beside them is enough where they have all processors. */
function workers() {
  const cores = availableParallelism();
  return seeing.some(isChosen) ? Math.max(1, cores - AT_ONCE) : cores;
}
/** What the build makes is read by this, and by the browsers. */
const unit = ['unit', (out) => tests('unit', 'vitest', ['run', '--config', 'test/vitest.config.ts', `--maxWorkers=${workers()}`, '--reporter=default', '--reporter=json', '--outputFile.json=REPORT'], {}, out, BEHIND)];

const names = [build, ...reading, unit, ...seeing].map(([name]) => name);
const unknown = only.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`✗ No such step: ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  process.exit(1);
}
const isChosen = ([name]) => only.length === 0 || only.includes(name);

let passed = 0;
let failed = 0;
const told = [];

const logOf = (name) => join(reports, `${name}.log`);

/** Runs a step; what it says comes in one piece when it has ended. */
async function take([name, step]) {
  const start = Date.now();
  const out = openSync(logOf(name), 'w');
  console.log(`• ${name} ...`);
  const result = await step(out);
  closeSync(out);
  passed += result.passed;
  failed += result.failed;
  told.push(...failures(result).map((test) => `✗ ${name}: ${test}`), ...(result.unsteady ?? []).map((test) => `! ${name}, only the second time: ${test}`));
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
  process.stdout.write(readFileSync(logOf(name)));
  console.log(`${result.failed === 0 ? '✓' : '✗'} ${name}: ${result.passed} passed, ${result.failed} failed (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  return result.failed === 0;
}

/** Takes steps out of `queue` until none is left; resolves whether all of them succeeded. */
async function takeAll(queue, running) {
  let ok = true;
  for (let step = queue.shift(); step; step = queue.shift()) {
    running.add(step[0]);
    ok = await take(step) && ok;
    running.delete(step[0]);
  }
  return ok;
}

const begun = Date.now();
const running = new Set();
const minutes = setInterval(() => { console.log(`${Math.round((Date.now() - begun) / 60_000)} min: ${[...running].join(', ')}`); }, 60_000);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    for (const name of running) console.log(`\n── ${name}, until it was ended\n${readFileSync(logOf(name))}`);
    rmSync(reports, { recursive: true, force: true });
    process.exit(1);
  });
}
const chosen = (steps) => steps.filter(isChosen);
const built = takeAll(chosen([build]), running);
const read = takeAll(chosen(reading), running);
if (await built) {
  const queue = chosen(seeing);
  await Promise.all([read.then(() => takeAll(chosen([unit]), running)), ...Array.from({ length: AT_ONCE }, () => takeAll(queue, running))]);
}
await read;
clearInterval(minutes);
rmSync(reports, { recursive: true, force: true });
if (told.length > 0) console.log(`\n${told.join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
