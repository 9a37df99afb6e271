import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rows } from './table.ts';

it('docs/faults.md has the table that the tests go by: where it differs, put the rows that this prints', () => {
  const page = readFileSync(new URL('../../docs/faults.md', import.meta.url), 'utf8');
  const table = page.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| the host'));
  expect(table).toEqual(rows());
});
