import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' }).trim().split('\n');

describe('the repository', () => {
  it('has no other top-level entries than are meant to be there', () => {
    const known = /^(\..*|packages|examples|docs|test|rollup\.config\.mjs|package\.json|package-lock\.json|tsconfig\.base\.json|README\.md|LICENSE|CONTRIBUTING\.md|CODE_OF_CONDUCT\.md|SECURITY\.md|publiccode\.yml)$/;
    expect([...new Set(tracked.map((path) => path.split('/')[0]))].filter((entry) => !known.test(entry ?? ''))).toEqual([]);
  });

  it('puts no feed text and no code through a sink in what it ships', () => {
    const sink = /innerHTML|outerHTML|unsafe(?:HTML|SVG|MathML|Static|CSS)|insertAdjacentHTML|document\.write|\beval\(|new Function\(|\.srcdoc|setAttribute\(\s*['"]style/;
    // The tag of our own style sheets.
    const known = 'packages/widgets/src/shared/css.ts';
    const shipped = tracked.filter((path) => path !== known && /^packages\/[^/]+\/src\/.*\.ts$/.test(path));
    expect(shipped.length).toBeGreaterThan(20);
    expect(shipped.filter((path) => sink.test(readFileSync(resolve(root, path), 'utf8')))).toEqual([]);
  });

  it('keeps its lock files free of download addresses', () => {
    const locks = tracked.filter((path) => path.endsWith('package-lock.json'));
    expect(locks).toEqual(['package-lock.json', 'test/bench/widgets/peers/package-lock.json']);
    for (const lock of locks) expect(readFileSync(resolve(root, lock), 'utf8'), lock).not.toMatch(/"resolved": "https?:/);
  });
});
