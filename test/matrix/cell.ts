import type { Row } from './rows.ts';

/** A test as the browsers' runner tells of it. */
export interface TestResult {
  /** From the root. */
  readonly file: string;
  /** The names of what it stands in, and its own. */
  readonly name: string;
  readonly passed: boolean;
  readonly skipped: boolean;
}

/** What one engine had to say. */
export interface Report {
  /** Its name and version. */
  readonly engine: string;
  readonly tests: readonly TestResult[];
  readonly figures: Readonly<Record<string, string>>;
}

/** Words of a name as they follow each other: `…` stands for what lies between. */
export const piecesOf = (words: string): readonly string[] => words.split(' … ');

/** Matches names that have these words. */
export const namePattern = (words: string): RegExp => new RegExp(piecesOf(words).map((piece) => piece.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('.*'));

export interface Cell {
  readonly state: 'holds' | 'broken' | 'untried';
  /** How many tests say so. */
  readonly count: number;
  readonly figure: string | undefined;
  /** Names of the tests that failed, and words that no test had. */
  readonly wrong: readonly string[];
}

/**
 * A row in one engine. Holds only where each of its words found a test that ran, and none failed; untried where all of them skipped
 * themselves and the row says why an engine cannot be tried. Where it does not, nothing may skip itself.
 */
export function cellOf({ tests, figure, untried }: Row, report: Report): Cell {
  const wrong: string[] = [];
  const ran = new Set<TestResult>();
  for (const [file, allWords] of Object.entries(tests)) {
    for (const words of allWords) {
      const named = namePattern(words);
      const found = report.tests.filter((test) => test.file === file && named.test(test.name));
      if (found.length === 0) wrong.push(`no test of ${file} ran: ${words}`);
      else if (untried === undefined && found.every(({ skipped }) => skipped)) wrong.push(`every test of ${file} skipped itself: ${words}`);
      for (const test of found) if (!test.skipped) ran.add(test);
    }
  }
  wrong.push(...[...ran].filter(({ passed }) => !passed).map(({ name }) => name));
  const state = wrong.length > 0 ? 'broken' : ran.size > 0 ? 'holds' : 'untried';
  return { state, count: ran.size, figure: figure && report.figures[figure], wrong };
}
