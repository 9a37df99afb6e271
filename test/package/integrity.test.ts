import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const cdn = resolve(import.meta.dirname, '../../packages/widgets/cdn');
const bytes = (name: string): Buffer => readFileSync(resolve(cdn, name));
const integrityOf = (name: string): string => `sha256-${createHash('sha256').update(bytes(name)).digest('base64')}`;

const { version, files } = JSON.parse(bytes('manifest.json').toString()) as { version: string; files: Record<string, { integrity: string }> };
const scripts = readdirSync(cdn).filter((name) => name.endsWith('.js'));
/** What each script may load later: `./name sha256-...`. */
const named = scripts.map((by) => [by, [...bytes(by).toString().matchAll(/\.\/([\w.-]+\.js) (sha256-[\w+/=]+)/g)].map(([, name, integrity]) => ({ name: name!, integrity: integrity! }))] as const);
/** Named by a page, under this name or the one without the version. */
const entries = ['tetap', 'tetap-all', 'tetap-office-status', 'tetap-service-directory', 'tetap-duty-officer', 'tetap-frame', 'tetap-frame-page', 'tetap-lobby'];

describe('the integrity of what a script loads later', () => {
  it.each(named)('%s names each file with the hash of its bytes, as the manifest does', (_, later) => {
    for (const { name, integrity } of later) {
      expect(integrity, name).toBe(integrityOf(name));
      expect(files[name]?.integrity, name).toBe(integrity);
    }
  });

  it('is named of every file that no page names', () => {
    const later = scripts.filter((name) => name.endsWith(`-${version}.js`) && !entries.includes(name.slice(0, -`-${version}.js`.length)));
    expect(later.length).toBeGreaterThan(50);
    const reached = new Set(named.flatMap(([, some]) => some.map(({ name }) => name)));
    expect(later.filter((name) => !reached.has(name))).toEqual([]);
  });

  it('is never left out of a list of what to load', () => {
    expect(scripts.flatMap((by) => bytes(by).toString().match(/\.\/[\w.-]+\.js (?!sha256-[\w+/]{43}=)/g) ?? [])).toEqual([]);
  });
});
