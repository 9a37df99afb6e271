import { describe, expect, it } from 'vitest';
import * as sdk from '../src/index.js';
import * as testing from '../src/testing/index.js';
import { docExamples } from './docExamples.js';

describe('docs/sdk.md', () => {
  const examples = docExamples('sdk.md', { '@tetap/sdk': sdk, '@tetap/sdk/testing': testing });

  it.each(examples.map((example, index) => [index + 1, example] as const))('prints what it says, example %i', async (_, { run }) => {
    const { printed, said } = await run();
    expect(printed).toEqual(said);
    expect(said.length).toBeGreaterThan(0);
  });

  it('has examples', () => {
    expect(examples).toHaveLength(4);
  });
});
