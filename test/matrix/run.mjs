/**
 * `npm run matrix`: tries the rows of the host matrix on the files of the packed package, in the engines that `BROWSERS`
 * names, and prints them. Build first. `--save` writes `docs/matrix.md`: of all three engines and the old one, and only where every
 * row holds. Exit code 1 where one does not.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chosenBrowsers } from '../../.ci/browsers.mjs';
import { cellOf } from './cell.ts';
import { matrixPage, tables } from './page.ts';
import { FORCED, rows } from './rows.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tetap-matrix-'));
const PATH = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
const save = process.argv.includes('--save');

/** Packs the widgets as they are published, and unpacks them. Resolves their script-tag files. */
function pack() {
  const run = (command, args, cwd) => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${stderr ?? 'no such command'}`);
    return stdout.trim();
  };
  const archive = run('npm', ['pack', '--silent', '--workspace', 'packages/widgets', '--pack-destination', folder], root).split('\n').pop();
  run('tar', ['xzf', join(folder, archive)], folder);
  return join(folder, 'package/cdn');
}

function tool(command, args, env) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, PATH, ...env }, shell: process.platform === 'win32' });
    child.on('error', (error) => { console.error(error.message); done(); });
    child.on('close', () => { done(); });
  });
}

/** What one engine says. Files whose browser fell down are tried once more; forced colours are a start of their own in Firefox. */
async function reportOf(browser, cdn) {
  const path = join(folder, `${browser}.json`);
  const run = async (files = [], env = {}) => {
    rmSync(path, { force: true });
    await tool('wtr', ['--config', 'test/matrix/web-test-runner.config.mjs', ...files], { BROWSERS: browser, TETAP_REPORT: path, TETAP_CDN: cdn, ...env });
    return JSON.parse(readFileSync(path, 'utf8'));
  };
  const runs = [await run()];
  const [{ engine = browser, lost }] = runs;
  if (lost.length > 0) runs.push(await run(['--files', ...lost]));
  if (browser === 'firefox') runs.push(await run(['--files', FORCED], { FORCED_COLOURS: '1' }));
  return { engine, tests: runs.flatMap(({ tests }) => tests), figures: Object.assign({}, ...runs.map(({ figures }) => figures)) };
}

async function oldReport(cdn) {
  const { stdout } = spawnSync(process.execPath, ['test/old/run.mjs'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, TETAP_CDN: cdn } });
  const [, engine, passed, failed] = /^Chrome\/([\d.]+): (\d+) passed, (\d+) failed$/m.exec(stdout) ?? [];
  if (engine === undefined) throw new Error('nothing is saved without the old engine');
  return { engine: `Chromium ${engine}`, passed: Number(passed), failed: Number(failed) };
}

let broken = 0;
try {
  const cdn = pack();
  const reports = [];
  for (const browser of chosenBrowsers()) reports.push(await reportOf(browser, cdn));
  console.log(`\n${tables(reports)}\n`);
  for (const row of rows) {
    for (const report of reports) {
      const { wrong } = cellOf(row, report);
      if (wrong.length > 0) broken++;
      for (const what of wrong) console.error(`✗ ${row.name}, ${report.engine}: ${what}`);
    }
  }
  console.log(`${rows.length} rows in ${reports.length} engines: ${broken} cells broken`);
  if (save && (broken > 0 || reports.length < 3)) throw new Error('saved is only a whole matrix in which every row holds');
  const { version } = JSON.parse(readFileSync(join(cdn, 'manifest.json'), 'utf8'));
  if (save) writeFileSync(join(root, 'docs/matrix.md'), matrixPage(reports, await oldReport(cdn), new Date().toISOString().slice(0, 10), version));
} catch (error) {
  console.error(`✗ ${error.message}`);
  broken++;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = broken > 0 ? 1 : 0;
