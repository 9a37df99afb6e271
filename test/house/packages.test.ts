import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const packages = resolve(import.meta.dirname, '../../packages');

interface Manifest {
  readonly exports: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

describe.each(readdirSync(packages))('the packed %s', (name) => {
  const folder = resolve(packages, name);
  const [packed] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--loglevel=silent'], { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' })) as { files: { path: string; size: number }[] }[];
  const files = new Set(packed?.files.filter(({ size }) => size > 0).map(({ path }) => path));
  const { exports } = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8')) as Manifest;

  it('holds every file that it exports, the licence and a readme', () => {
    const named = Object.values(exports).flatMap((entry) => Object.values(entry)).map((path) => path.replace('./', ''));
    expect([...named, 'LICENSE', 'README.md'].filter((path) => !files.has(path))).toEqual([]);
  });
});
