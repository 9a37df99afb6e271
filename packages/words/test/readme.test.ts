import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as words from '@tetap/words';

it('the readme of @tetap/words names every function that says what the engine or the feed has, and none that is not there', () => {
  const page = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const named = [...page.split('\n').filter((line) => line.startsWith('| ')).join('\n').matchAll(/`((?:describe|share|asking|complaint)\w*)`/g)].map(([, name]) => name!);
  expect(named.filter((name) => !(name in words))).toEqual([]);
  expect(Object.keys(words).filter((name) => name.startsWith('describe') && !named.includes(name))).toEqual([]);
});
