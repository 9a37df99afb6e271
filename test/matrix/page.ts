import { cellOf } from './cell.ts';
import type { Cell, Report } from './cell.ts';
import { parts } from './rows.ts';

/** What `npm run old` had to say. */
export interface OldReport {
  readonly engine: string;
  readonly passed: number;
  readonly failed: number;
}

const SIGNS = { holds: '✓', broken: '✗', untried: '–' } as const;

const textOf = ({ state, figure, count }: Cell): string => (state === 'untried' ? SIGNS.untried : `${SIGNS[state]} ${figure ?? String(count)}`);

/** The table of each part, in Markdown; it reads as well in a console. */
export function tables(reports: readonly Report[]): string {
  return parts.map(({ title, rows }) => {
    const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    const body = rows.map((row) => line([row.name, row.untried ? `${row.holds} (–: ${row.untried})` : row.holds, ...reports.map((report) => textOf(cellOf(row, report)))]));
    return [`## ${title}`, '', line(['on such a page', 'holds', ...reports.map(({ engine }) => engine)]), `|---|---|${reports.map(() => '--:|').join('')}`, ...body].join('\n');
  }).join('\n\n');
}

const sentence = ({ engine, passed, failed }: OldReport): string => `${engine}: ${passed} of ${passed + failed} pages say what they must.`;

/** `docs/matrix.md`, with the figures of one run on the files of one version. */
export function matrixPage(reports: readonly Report[], old: OldReport, day: string, version: string): string {
  return `# The host matrix

What a page may do to the widgets, and whether they stand it: each row in each engine, tried on the files of the packed package, as a webmaster copies them. Written by \`npm run matrix -- --save\`; this is the run of ${day}, of version ${version}.

✓ all of the row's tests passed: how many, or what they measured. – the engine cannot be tried, and the row says why. Rows and tests stand in [\`test/matrix/rows.ts\`](../test/matrix/rows.ts).

${tables(reports)}

## An old engine

The script-tag files in a Chromium of 2020, each widget and each form of embedding (\`npm run old\`; [what is done without there](widgets.md#old-phones)). ${sentence(old)}
`;
}
