import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** The package that ships the binary: 42 MB, so it is fetched when it is asked for and is no dependency. */
const PACKAGE = 'chrome-aws-lambda@3.1.1';

/**
 * Fetches Chromium 83 of 2020 (Linux, x86-64) through npm into a temporary folder. None of the package's own code is run.
 *
 * @returns {{ path: string, remove: () => void }}
 * @throws where it cannot be had
 */
export function fetchChromium83() {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(`${PACKAGE} holds a binary for Linux on x86-64, and this is ${process.platform} on ${process.arch}`);
  const folder = mkdtempSync(join(tmpdir(), 'tetap-old-'));
  const remove = () => { rmSync(folder, { recursive: true, force: true }); };
  const run = (command, args) => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', timeout: 300_000 });
    if (status === 0) return stdout.trim();
    remove();
    throw new Error(`${command} ${args.join(' ')} failed: ${stderr ?? 'no such command'}`);
  };
  const archive = run('npm', ['pack', PACKAGE, '--silent', '--ignore-scripts']).split('\n').pop();
  run('tar', ['xzf', archive, 'package/bin/chromium.br']);
  const path = join(folder, 'chromium');
  writeFileSync(path, brotliDecompressSync(readFileSync(join(folder, 'package/bin/chromium.br'))), { mode: 0o755 });
  return { path, remove };
}
