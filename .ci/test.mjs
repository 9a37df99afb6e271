/** `npm test`: every check in turn, with progress, and one closing line that counts. Exit code 1 on any failure. */
import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
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
  return async () => ((await tool(command, args)) ? { passed: 1, failed: 0, tests: [] } : { passed: 0, failed: 1, tests: [] });
}

/** Every test that ran, by file and name: of the browsers' report as it stands, of vitest's JSON flattened. */
function ran({ tests, testResults = [] }) {
  return tests?.filter(({ skipped }) => !skipped)
    ?? testResults.flatMap(({ name, assertionResults }) => assertionResults.map((test) => ({ file: relative(root, name), name: test.fullName, passed: test.status !== 'failed' })));
}

/** A runner that writes `{ passed, failed, lost, tests }` or vitest's JSON report to a file. */
async function tests(name, command, args, env = {}, out) {
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
async function browserTests(name, out) {
  const args = ['--config', 'test/web-test-runner.config.mjs'];
  const env = { BROWSERS: name };
  const first = await tests(name, 'wtr', args, env, out);
  const files = [...new Set([...first.lost, ...first.tests.filter(({ passed }) => !passed).map(({ file }) => file)])];
  const nameless = first.failed > failures(first).length;
  if (files.length === 0 || nameless) return first;
  const line = `\n! ${name}: once more ${files.join(', ')}.\n\n`;
  if (out === undefined) process.stdout.write(line);
  else writeSync(out, line);
  const again = await tests(name, 'wtr', [...args, '--files', ...files], env, out);
  const failed = failures(again);
  return {
    passed: first.tests.filter(({ file }) => !files.includes(file)).length + again.passed,
    failed: again.failed + again.lost.length,
    tests: again.tests,
    unsteady: [...first.lost, ...failures(first)].filter((test) => !failed.includes(test) && !again.lost.includes(test)),
  };
}

const browsers = chosenBrowsers().map((name) => [name, (out) => browserTests(name, out)]);
/** Steps by turns; those of one turn run side by side. Chromium has the most to do: its pictures, and what is measured, want the machine for themselves. */
const turns = [
  [['build', check('rollup', ['--config', '--silent'])]],
  [['types', check('tsc', ['--project', 'test/tsconfig.json'])]],
  [['lint', check('eslint', ['--config', 'test/eslint.config.mjs', '.'])]],
  [['unit', () => tests('unit', 'vitest', ['run', '--config', 'test/vitest.config.ts', '--reporter=default', '--reporter=json', '--outputFile.json=REPORT'])]],
  browsers.filter(([name]) => name === 'chromium'),
  browsers.filter(([name]) => name !== 'chromium'),
];

const names = turns.flat().map(([name]) => name);
const unknown = only.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`✗ No such step: ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  process.exit(1);
}

let passed = 0;
let failed = 0;
const told = [];

function count(name, result, start) {
  passed += result.passed;
  failed += result.failed;
  told.push(...failures(result).map((test) => `✗ ${name}: ${test}`), ...(result.unsteady ?? []).map((test) => `! ${name}, only the second time: ${test}`));
  console.log(`${result.failed === 0 ? '✓' : '✗'} ${name}: ${result.passed} passed, ${result.failed} failed (${((Date.now() - start) / 1000).toFixed(1)} s)`);
}

for (const turn of turns.map((steps) => steps.filter(([name]) => only.length === 0 || only.includes(name)))) {
  if (turn.length === 0) continue;
  const start = Date.now();
  const title = turn.map(([name]) => name).join(', ');
  console.log(`\n── ${title} ${'─'.repeat(60 - title.length)}`);
  if (turn.length === 1) count(turn[0][0], await turn[0][1](), start);
  else {
    console.log('Side by side, about ten minutes; what each says comes when it has ended.');
    const minutes = setInterval(() => { console.log(`${Math.round((Date.now() - start) / 60_000)} min`); }, 60_000);
    await Promise.all(turn.map(async ([name, step]) => {
      const log = join(reports, `${name}.log`);
      const out = openSync(log, 'w');
      const result = await step(out);
      closeSync(out);
      process.stdout.write(readFileSync(log));
      count(name, result, start);
    }));
    clearInterval(minutes);
  }
  if (title === 'build' && failed > 0) break;
}
rmSync(reports, { recursive: true, force: true });
if (told.length > 0) console.log(`\n${told.join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
