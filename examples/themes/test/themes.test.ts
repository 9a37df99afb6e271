import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Colour } from '../../../packages/widgets/src/contrast/contrast.js';
import { unreadable } from '../../../packages/widgets/src/contrast/unreadable.js';
import type { Palette } from '../../../packages/widgets/src/contrast/unreadable.js';
import { tokens } from '../../../packages/widgets/src/shared/tokens.js';

const folder = resolve(import.meta.dirname, '..');
const themes = readdirSync(folder).filter((file) => file.endsWith('.css') && file !== 'page.css');

it('there are three', () => {
  expect(themes).toHaveLength(3);
});

describe.each(themes)('%s', (file) => {
  const set = [...readFileSync(resolve(folder, file), 'utf8').matchAll(/--tetap-color-(\w+): light-dark\(#(\w{6}), #(\w{6})\);/g)];

  it('sets the ten colours, each for light and dark', () => {
    expect(set.map(([, token]) => token)).toEqual(Object.keys(tokens));
  });

  it.each([['light', 2], ['dark', 3]] as const)('can be read: %s', (_, place) => {
    const colour = (hex: string): Colour => [0, 2, 4].map((start) => parseInt(hex.slice(start, start + 2), 16)) as unknown as Colour;
    expect(unreadable(Object.fromEntries(set.map((match) => [match[1], colour(match[place]!)])) as unknown as Palette)).toEqual([]);
  });
});
