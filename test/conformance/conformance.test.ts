import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answer } from './answer.js';
import { differences } from './differences.js';
import { groups } from './vectors.js';

const vectors = [...groups.values()].flatMap((group) => group.vectors);
const prose = readFileSync(new URL('../../docs/status.md', import.meta.url), 'utf8');
const guide = readFileSync(new URL('../../docs/conformance.md', import.meta.url), 'utf8');
const sections = [...prose.matchAll(/^## (\d+)\. /gm)].map(([, number]) => Number(number));

for (const [name, group] of groups) {
  describe(name, () => {
    it.each(group.vectors)('§$rule $name', (vector) => {
      const found = differences(vector.expect, answer(group, vector));
      expect(found, `"${vector.name}" (docs/status.md, section ${vector.rule}) at ${vector.at}`).toEqual([]);
    });
  });
}

describe('the vectors', () => {
  it('cover every section of the prose, and name no other', () => {
    expect([...new Set(vectors.map(({ rule }) => rule))].sort((a, b) => a - b)).toEqual(sections);
  });

  it('have names of their own', () => {
    const names = vectors.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('expect something', () => {
    expect(vectors.filter((vector) => Object.keys(vector.expect).length === 0)).toEqual([]);
  });

  it('write every instant with its offset, on the weekday they say', () => {
    const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
    for (const vector of vectors) {
      for (const instant of [vector.at, vector.clock, vector.overlayReadAt]) {
        if (instant) expect(instant, vector.name).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/);
      }
      expect(weekdays[new Date(`${vector.at.slice(0, 10)}T00:00:00Z`).getUTCDay()], vector.name).toBe(vector.day);
    }
  });

  it('use every office that a group describes', () => {
    for (const [name, group] of groups) {
      const used = new Set(group.vectors.flatMap(({ office, loaded }) => [office, ...loaded ?? []]));
      expect(Object.keys(group.offices).filter((office) => !used.has(office)), name).toEqual([]);
    }
  });

  it('are counted in the guide', () => {
    for (const [name, group] of groups) expect(guide).toContain(`| \`${name}\` | ${group.vectors.length} |`);
    expect(guide).toContain(`${vectors.length} vectors`);
    expect(guide).toContain(`(vectors per section: ${sections.map((section) => `${section}: ${vectors.filter(({ rule }) => rule === section).length}`).join(', ')})`);
  });
});
