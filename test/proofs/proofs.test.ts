import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Documents that say which test proves what: the file, and in quotation marks words of the test's name. */
const root = new URL('../../', import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** WCAG 2.2, levels A and AA; 4.1.1 is no more. */
const WCAG = '1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 '
  + '2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 '
  + '3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3';

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
  const part = (from: string, to: string): string => page.slice(page.indexOf(from), page.indexOf(to));
  const rules = [...part('## The rules', '## How').matchAll(/^\| ([A-Z][^|]+) \| ([^|]+) \|$/gm)].map(([, rule, proof]) => ({ rule: rule!, proof: proof! }));
  const criteria = [...part('## What holds', '## Badge').matchAll(/^\| (\d[\d., ]+) ([A-Z][^|]+) \| ([^|]+) \| ([^|]*)\|$/gm)].map(([, numbers, name, meaning, proof]) => ({ numbers: numbers!.split(', '), name: name!, meaning: meaning!, proof: proof! }));
  const accepted = [...part('## Badge', '## Lobby').matchAll(/^\| ([A-Z"][^|]{20,}) \| ([^|]+) \|$/gm)].map(([, rule, proof]) => ({ rule: rule!, proof: proof! }));

  it('has the rules', () => { expect(rules).toHaveLength(15); });

  it('has each criterion of WCAG 2.2, A and AA, once', () => {
    expect(criteria.flatMap(({ numbers }) => numbers)).toEqual(WCAG.split(' '));
  });

  it.each(criteria)('$numbers $name', ({ meaning, proof }) => {
    if (proof.trim() === '') expect(meaning).toMatch(/^Does not apply: /);
    else expectProofs(proof);
  });

  it('has what each widget is held to', () => { expect(accepted.length).toBeGreaterThan(20); });

  it.each([...rules, ...accepted])('$rule', ({ proof }) => { expectProofs(proof); });

  function expectProofs(line: string): void {
    const inBrowser = proofs(line, /`(\w+)` "([^"…]+)…?"/g).map(({ file, words }) => ({ file: `test/browser/${file}.test.ts`, words }));
    [...inBrowser, ...proofs(line)].forEach(expectProof);
    for (const [, name] of line.matchAll(/`(\w+)`/g)) expect(existsSync(new URL(`test/browser/${name}.test.ts`, root)), name).toBe(true);
    expect(line).toMatch(/`\w+`|\.test\.ts`|\*\*Not built\*\*/);
  }
});
