import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Documents that say which test proves what: the file, and in quotation marks words of the test's name. */
const root = new URL('../../', import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8');

interface Proof {
  readonly file: string;
  readonly words: string;
}

/** @param named whole paths of tests, or names in `test/browser/`. */
function proofs(line: string, named = /`([^`]+\.test\.ts)` "([^"…]+)…?"/g): readonly Proof[] {
  return [...line.matchAll(named)].map(([, file, words]) => ({ file: file!, words: words! }));
}

function expectProof({ file, words }: Proof): void {
  expect(existsSync(new URL(file, root)), file).toBe(true);
  expect(text(file).replaceAll("\\'", "'"), file).toContain(words);
}

describe('docs/seed.md', () => {
  const rows = [...text('docs/seed.md').matchAll(/^\| (\d+) \| ([^|]+) \| (.+) \|$/gm)].map(([, number, need, proof]) => ({ number: Number(number), need: need!, proof: proof! }));

  it('has the 52 rows of the seed, in order', () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 52 }, (_, index) => index + 1));
  });

  it.each(rows)('row $number: $need', ({ proof }) => {
    const named = proofs(proof);
    if (named.length === 0) expect(proof).toMatch(/^\*\*Not built\*\*/);
    expect([...proof.matchAll(/`[^`]+\.test\.ts`/g)], 'each file has words of a test').toHaveLength(named.length);
    named.forEach(expectProof);
  });
});

describe('docs/accessibility.md', () => {
  const page = text('docs/accessibility.md');
  const rules = [...page.slice(page.indexOf('## The rules'), page.indexOf('## How')).matchAll(/^\| ([A-Z][^|]+) \| ([^|]+) \|$/gm)].map(([, rule, proof]) => ({ rule: rule!, proof: proof! }));

  it('has the rules', () => { expect(rules).toHaveLength(15); });

  it.each(rules)('$rule', ({ proof: line }) => {
    const inBrowser = proofs(line, /`(\w+)` "([^"…]+)…?"/g).map(({ file, words }) => ({ file: `test/browser/${file}.test.ts`, words }));
    [...inBrowser, ...proofs(line)].forEach(expectProof);
    for (const [, name] of line.matchAll(/`(\w+)`/g)) expect(existsSync(new URL(`test/browser/${name}.test.ts`, root)), name).toBe(true);
    expect(line).toMatch(/`\w+`|\.test\.ts`|\*\*Not built\*\*/);
  });
});
