import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The house has one-way doors: which packages each may import. `feed <- schedule <- words`; `schedule <- sdk`;
 * `sdk, words <- widgets`; `schedule, words <- publisher`. What a neighbour below imports may be imported too.
 */
const below: Readonly<Record<string, readonly string[]>> = {
  feed: [],
  schedule: ['feed'],
  words: ['feed', 'schedule'],
  sdk: ['feed', 'schedule'],
  widgets: ['feed', 'schedule', 'words', 'sdk'],
  publisher: ['feed', 'schedule', 'words'],
};

const packages = resolve(import.meta.dirname, '../../packages');

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => join(folder, file));
}

/** Module names in import, export-from and import() of a file. */
function imports(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  return [...code.matchAll(/\b(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g)].map((match) => match[1] ?? match[2] ?? '');
}

describe('the house', () => {
  it('has exactly the rooms that are meant to be there', () => {
    expect(readdirSync(packages).sort()).toEqual(Object.keys(below).sort());
  });

  describe.each(Object.entries(below))('%s', (name, allowed) => {
    const files = sources(join(packages, name, 'src'));

    it('imports only from below, and only what its package.json declares', () => {
      const { dependencies = {} } = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8')) as { dependencies?: Record<string, string> };
      const declared = Object.keys(dependencies);
      expect(declared.filter((dependency) => dependency.startsWith('@tetap/')).every((dependency) => allowed.includes(dependency.slice(7)))).toBe(true);
      for (const file of files) {
        for (const module of imports(file)) {
          const place = `${relative(packages, file)} imports ${module}`;
          if (module.startsWith('.')) {
            expect(relative(join(packages, name, 'src'), resolve(dirname(file), module)), place).not.toMatch(/^\.\./);
          } else {
            const dependency = module.split('/').slice(0, module.startsWith('@') ? 2 : 1).join('/');
            expect(declared, place).toContain(dependency);
          }
        }
      }
    });

    it('has no import circle', () => {
      const edges = new Map(files.map((file) => [file, imports(file).filter((module) => module.startsWith('.'))
        .map((module) => resolve(dirname(file), module.replace(/\.js$/, '.ts')))]));
      const done = new Set<string>();
      const visit = (file: string, trail: readonly string[]): void => {
        expect(trail, `circle: ${[...trail, file].map((step) => relative(packages, step)).join(' -> ')}`).not.toContain(file);
        if (done.has(file)) return;
        for (const next of edges.get(file) ?? []) visit(next, [...trail, file]);
        done.add(file);
      };
      for (const file of files) visit(file, []);
    });
  });
});
