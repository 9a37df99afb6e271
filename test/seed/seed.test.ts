import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const rows = [...readFileSync(new URL('docs/seed.md', root), 'utf8').matchAll(/^\| (\d+) \| ([^|]+) \| (.+) \|$/gm)]
  .map(([, number, need, proof]) => ({ number: Number(number), need: need!, proof: proof! }));
/** File and words of a test. */
const proofs = (cell: string): readonly (readonly [string, string])[] => [...cell.matchAll(/`([^`]+\.test\.ts)` "([^"]+)"/g)].map(([, file, words]) => [file!, words!]);

describe('docs/seed.md', () => {
  it('has the 52 rows of the seed, in order', () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 52 }, (_, index) => index + 1));
  });

  it.each(rows)('row $number: $need', ({ proof }) => {
    const named = proofs(proof);
    if (named.length === 0) expect(proof).toMatch(/^\*\*Not built\*\*/);
    expect([...proof.matchAll(/`[^`]+\.test\.ts`/g)], 'each file has words of a test').toHaveLength(named.length);
    for (const [file, words] of named) {
      expect(existsSync(new URL(file, root)), file).toBe(true);
      expect(readFileSync(new URL(file, root), 'utf8').replaceAll("\\'", "'"), file).toContain(words);
    }
  });
});
