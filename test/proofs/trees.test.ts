import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = resolve(import.meta.dirname, '../states/trees');
/** The names of all links of all states, as assistive technology is told them. */
const links = globSync('**/*.txt', { cwd: folder }).flatMap((path) =>
  [...readFileSync(resolve(folder, path), 'utf8').matchAll(/^ *link ("(?:[^"\\]|\\.)*")/gm)].map(([, name]) => ({ path, name: JSON.parse(name!) as string })));
const PLACE = /\+62 [\d ]*\d|\b(?:\d{3,4})\b|(?:[\w-]+\.)+(?:id|com)\b/;

describe('what leads somewhere, in every state of every widget', () => {
  it('is there to be looked at', () => { expect(links.length).toBeGreaterThan(150); });

  it('a link to a number begins with what it does', () => {
    expect(links.filter(({ name }) => /\+62/.test(name) && !/^(Telepon|Kirim WhatsApp|Kirim SMS) \+62/.test(name))).toEqual([]);
  });

  it('what leads to the same place has the same name: the action, then the place', () => {
    const actions = new Map<string, Set<string>>();
    for (const { name } of links) {
      const place = PLACE.exec(name)?.[0];
      if (place === undefined) continue;
      const action = name.slice(0, name.indexOf(place)).trim();
      actions.set(place, (actions.get(place) ?? new Set()).add(action));
    }
    for (const [place, names] of actions) {
      expect(['Telepon', 'Kirim WhatsApp', 'Kirim SMS', 'Buka situs', 'Kirim email'], place).toEqual(expect.arrayContaining([...names]));
      // One number may take calls and messages; a site is only opened.
      if (!place.startsWith('+')) expect(names.size, `${place}: ${[...names].join(', ')}`).toBe(1);
    }
  });

  it('what leads nowhere of its own is named by what it does', () => {
    expect([...new Set(links.map(({ name }) => name).filter((name) => !PLACE.test(name)))].sort()).toEqual([
      'Bagikan ke WhatsApp', 'Buka situs, tanpa pasang aplikasi', 'Info ini keliru? Beri tahu kami', 'Pasang aplikasi (98 MB) Play Store', 'Pasang aplikasi App Store', 'Pasang aplikasi Play Store',
    ]);
  });
});
