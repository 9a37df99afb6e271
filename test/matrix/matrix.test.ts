import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cellOf, piecesOf } from './cell.ts';
import type { TestResult } from './cell.ts';
import { parts, rows } from './rows.ts';

const root = new URL('../../', import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** What pages do to widgets, as the project set out to stand it; each a row, whatever else there is. */
const promised = [
  'first in the page, blocking', 'last in the page', '`defer`', '`async`', 'late script', 'inside a shadow root', 'a framework that renders again',
  'an article of WordPress', 'an article of Joomla', 'a widget of OpenSID',
  'Content-Security-Policy without any `unsafe-…`', 'Trusted Types enforced', 'Trusted Types and two copies of Lit', 'the script loaded twice', 'two versions side by side',
  '`html { font-size: 62.5% }`', 'a universal reset', 'Bootstrap 5', 'Tailwind 4, preflight', 'WordPress', 'a page that reads from the right', 'text of 200 %',
  '320 px', 'forced colours', 'dark page', 'reduced motion', 'print', 'cloned', 'moved', 'removed, and put back', 'properties set before the script came', 'JavaScript off',
  'late data', 'third-party requests, cookies', 'layout shift with late script and late data',
];

describe('the host matrix', () => {
  it('has every row that was promised, each once', () => {
    const names = rows.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(promised));
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(rows)('$name: its tests exist', ({ tests }) => {
    expect(Object.keys(tests).length).toBeGreaterThan(0);
    for (const [file, allWords] of Object.entries(tests)) {
      expect(existsSync(new URL(file, root)), file).toBe(true);
      const code = text(file).replaceAll("\\'", "'");
      for (const piece of allWords.flatMap(piecesOf)) expect(code, file).toContain(piece);
    }
  });

  it('is published whole: every row, in every engine, of which version and day', () => {
    const page = text('docs/matrix.md');
    const { version } = JSON.parse(text('packages/widgets/package.json')) as { version: string };
    expect(/this is the run of \d{4}-\d\d-\d\d, of version ([\d.]+)\./.exec(page)?.[1]).toBe(version);
    const lines = page.split('\n').filter((line) => line.startsWith('| ')).map((line) => line.slice(2, -2).split(' | '));
    const heads = lines.filter(([name]) => name === 'on such a page');
    expect(heads.map((cells) => cells.slice(2))).toEqual(parts.map(() => ['Chromium', 'Firefox', 'WebKitGTK'].map((engine) => expect.stringMatching(new RegExp(`^${engine} \\d+\\.`)) as string)));
    const told = lines.filter((cells) => !heads.includes(cells));
    expect(told.map(([name]) => name)).toEqual(rows.map(({ name }) => name));
    rows.forEach(({ name, holds, untried }, index) => {
      const [, said, ...cells] = told[index]!;
      expect(said, name).toBe(untried ? `${holds} (–: ${untried})` : holds);
      expect(cells, name).toHaveLength(3);
      for (const cell of cells) expect(cell, name).toMatch(untried ? /^(✓ .+|–)$/ : /^✓ .+$/);
    });
    expect(page).toMatch(/Chromium 8[0-4]\.[\d.]+: (\d+) of \1 pages say what they must\./);
  });

  describe('a cell', () => {
    const row = { name: '', holds: '', tests: { 'a.test.ts': ['on the left … 320', 'dark'] }, figure: 'width' };
    const test = (name: string, more: Partial<TestResult> = {}): TestResult => ({ file: 'a.test.ts', name, passed: true, skipped: false, ...more });
    const skipped = { passed: false, skipped: true };
    const cell = (...tests: readonly TestResult[]): unknown => cellOf(row, { engine: '', tests, figures: { width: '320 px' } });

    it('holds where each of its words found a test, and all passed', () => {
      expect(cell(test('on the left at 320'), test('on the left at 3200'), test('dark'), test('other', { passed: false }))).toEqual({ state: 'holds', count: 3, figure: '320 px', wrong: [] });
    });

    it('is broken by a test that failed, and by one that did not run at all', () => {
      expect(cell(test('on the left at 320'), test('dark', { passed: false }))).toMatchObject({ state: 'broken', wrong: ['dark'] });
      expect(cell(test('on the left at 320'), test('dark', { file: 'b.test.ts' }))).toMatchObject({ state: 'broken', wrong: ['no test of a.test.ts ran: dark'] });
    });

    it('is broken where all tests of one of its words skipped themselves, though others passed', () => {
      expect(cell(test('on the left at 320'), test('dark', skipped), test('dark too', skipped))).toMatchObject({ state: 'broken', wrong: ['every test of a.test.ts skipped itself: dark'] });
      expect(cell(test('on the left at 320'), test('dark'), test('dark too', skipped))).toMatchObject({ state: 'holds', count: 2 });
    });

    it('is untried where all skipped themselves and the row says why; else broken', () => {
      const tests = [test('on the left at 320', skipped), test('dark', skipped)];
      expect(cellOf({ ...row, untried: 'has no such mode' }, { engine: '', tests, figures: {} })).toMatchObject({ state: 'untried', count: 0, wrong: [] });
      expect(cell(...tests)).toMatchObject({ state: 'broken' });
    });
  });
});
