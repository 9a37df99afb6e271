import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as sdk from '../../src/index.js';
import * as testing from '../../src/testing/index.js';
import { docExamples } from '../docExamples.js';

describe('docs/testing.md', () => {
  const examples = docExamples('testing.md', { '@tetap/sdk': sdk, '@tetap/sdk/testing': testing });

  it.each(examples.map((example, index) => [index + 1, example] as const))('prints what it says, example %i', async (_, { run }) => {
    const { printed, said } = await run();
    expect(printed).toEqual(said);
    expect(said.length).toBeGreaterThan(0);
  });

  it('has examples', () => {
    expect(examples).toHaveLength(4);
  });

  it('names everything that can be imported', () => {
    const page = readFileSync(new URL('../../../../docs/testing.md', import.meta.url), 'utf8');
    expect(Object.keys(testing).filter((name) => !new RegExp(`\\b${name}\\b`).test(page))).toEqual([]);
  });
});
