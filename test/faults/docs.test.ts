import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rows, streamRows } from './table.ts';

const page = readFileSync(new URL('../../docs/faults.md', import.meta.url), 'utf8');

/** The rows below a head. */
function table(head: string): readonly string[] {
  const [, after = ''] = page.split(`\n${head}\n`);
  return after.split('\n\n')[0]!.split('\n').slice(1).filter((line) => line !== '');
}

it.each([
  ['| the host | a first question gives | 16 min later, of an answer that was held | |', rows()],
  ['| the stream | a change arrives within | |', streamRows()],
])('docs/faults.md has the table that the tests go by: where it differs, put the rows that this prints: %s', (head, expected) => {
  expect(table(head)).toEqual(expected);
});
