/** `npm test`: every check, with progress, and one closing line that counts. Exit code 1 on any failure. */
import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { delimiter, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chosenBrowsers } from './browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'tetap-test-'));
const only = process.argv.slice(2);

const PATH = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);

/** Runs a tool of `node_modules/.bin`, also outside npm, and resolves whether it succeeded. What it says goes to the file descriptor `out`. */
function tool(command, args, env = {}, out = 'inherit') {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', out, out], env: { ...process.env, PATH, ...env }, shell: process.platform === 'win32' });
    child.on('error', (error) => { console.error(error.message); done(false); });
    child.on('close', (code) => { done(code === 0); });
  });
}

/** A step without tests of its own counts as one. */
function check(command, args) {
  return async (out) => ((await tool(command, args, {}, out)) ? { passed: 1, failed: 0, tests: [] } : { passed: 0, failed: 1, tests: [] });
}

/** Every test that ran, by file and name: of the browsers' report as it stands, of vitest's JSON flattened. */
function ran({ tests, testResults = [] }) {
  return tests?.filter(({ skipped }) => !skipped)
    ?? testResults.flatMap(({ name, assertionResults }) => assertionResults.map((test) => ({ file: relative(root, name), name: test.fullName, passed: test.status !== 'failed' })));
}

/** A runner that writes `{ passed, failed, lost, tests }` or vitest's JSON report to a file. */
async function tests(name, command, args, env, out) {
  const report = join(reports, `${name}.json`);
  rmSync(report, { force: true });
  const ok = await tool(command, args.map((arg) => arg.replace('REPORT', report)), { ...env, TETAP_REPORT: report }, out);
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
  const env = { BROWSERS: browser };
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
/** What the build makes is read by what comes after it. */
const build = ['build', check('rollup', ['--config', '--silent'])];
/** In the order in which they begin. */
const others = [
  ['types', check('tsc', ['--project', 'test/tsconfig.json'])],
  ['lint', check('eslint', ['--config', 'test/eslint.config.mjs', '.'])],
  ['unit', (out) => tests('unit', 'vitest', ['run', '--config', 'test/vitest.config.ts', '--reporter=default', '--reporter=json', '--outputFile.json=REPORT'], {}, out)],
  ...browsers.includes('chromium') ? [browserStep('looks', 'chromium', ['--files', 'test/browser/looks.test.ts'])] : [],
  ...browsers.map((name) => browserStep(name)),
];
/** Each step waits about as much as it works, so that more of them at once than two would only make each other late. */
const AT_ONCE = Math.min(2, availableParallelism());

const names = [build, ...others].map(([name]) => name);
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
}

/** Takes steps out of `queue` until none is left. */
async function takeAll(queue, running) {
  for (let step = queue.shift(); step; step = queue.shift()) {
    running.add(step[0]);
    await take(step);
    running.delete(step[0]);
  }
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
await takeAll([build].filter(isChosen), running);
if (failed === 0) {
  const queue = others.filter(isChosen);
  await Promise.all(Array.from({ length: AT_ONCE }, () => takeAll(queue, running)));
}
clearInterval(minutes);
rmSync(reports, { recursive: true, force: true });
if (told.length > 0) console.log(`\n${told.join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
