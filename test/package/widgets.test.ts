import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TetapOfficeStatus, version } from '@tetap/widgets';
import type { ReadingError, StatusChange, WidgetElements, WidgetProps } from '@tetap/widgets';

const widgets = resolve(import.meta.dirname, '../../packages/widgets');

interface Declaration {
  readonly tagName: string;
  readonly attributes: readonly { readonly name: string }[];
  readonly members: readonly { readonly name: string }[];
  readonly events: readonly { readonly name: string; readonly type: { readonly text: string } }[];
  readonly slots: readonly unknown[];
  readonly cssParts: readonly { readonly name: string }[];
  readonly cssProperties: readonly { readonly name: string; readonly default: string }[];
}

describe('the package of the widgets, as built', () => {
  it('can be imported in plain Node, module by module, and does nothing there', () => {
    const files = globSync([`${widgets}/dist/**/*.js`, `${widgets}/cdn/esm/*.js`], { exclude: (path) => path.endsWith('script') || path.endsWith('_vendor') });
    expect(files.length).toBeGreaterThan(30);
    expect(files).toContain(resolve(widgets, 'cdn/esm/tetap.js'));
    const code = `for (const file of ${JSON.stringify(files)}) await import(file); console.log('imported', typeof document, typeof window);`;
    const out = execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    expect(out.trim()).toBe('imported undefined undefined');
  });

  it('knows its version', () => {
    expect(version).toBe((JSON.parse(readFileSync(resolve(widgets, 'package.json'), 'utf8')) as { version: string }).version);
    expect(TetapOfficeStatus.version).toBe(version);
    const text = (path: string): string => readFileSync(resolve(widgets, path), 'utf8');
    expect(text('php/tetap.php')).toContain(`VERSION = '${version}'`);
    expect(text('../../examples/cms/wordpress/tetap.php')).toContain(`Version: ${version}`);
    expect([...text('../../docs/widgets.md').matchAll(/tetap[\w-]*-(\d+\.\d+\.\d+)\.js/g)].map(([, named]) => named).filter((named) => named !== version)).toEqual([]);
  });

  it('has a manifest of its elements, public parts only', () => {
    const { modules } = JSON.parse(readFileSync(resolve(widgets, 'dist/custom-elements.json'), 'utf8')) as { modules: { path: string; declarations: Declaration[] }[] };
    const elements = modules.flatMap(({ declarations }) => declarations);
    expect(elements.map(({ tagName }) => tagName).sort()).toEqual(['tetap-duty-officer', 'tetap-office-status', 'tetap-service-directory']);
    for (const { path } of modules) expect(() => readFileSync(resolve(widgets, path))).not.toThrow();
    for (const { attributes, members, events, slots, cssParts, cssProperties } of elements) {
      expect(attributes.map(({ name }) => name).filter((name) => !['json-ld', 'pack'].includes(name)).sort()).toEqual(['at', 'feed', 'lang', 'office', 'words']);
      expect(members.map(({ name }) => name).sort()).toEqual(['at', 'define', 'diagnostics', 'feed', 'office', 'refresh', 'source', 'tag', 'version']);
      expect(events.map(({ name }) => name)).toContain('tetap-error');
      expect(slots).toHaveLength(1);
      expect(cssParts.map(({ name }) => name)).toContain('box');
      expect(cssProperties).toHaveLength(10);
    }
    expect(elements.flatMap(({ events }) => events.map(({ type }) => type.text))).toEqual(expect.arrayContaining(['CustomEvent<StatusChange>', 'CustomEvent<ServiceOpen>']));
  });

  it('lists every file that a webmaster copies, with its integrity; each on one line of ASCII, below the hint for who compiles it where the page names it', () => {
    const { files } = JSON.parse(readFileSync(resolve(widgets, 'cdn/manifest.json'), 'utf8')) as { files: Record<string, { integrity: string; bytes: number }> };
    const there = globSync('**/*.{js,html,css,php}', { cwd: resolve(widgets, 'cdn'), exclude: (path) => path === 'esm' });
    expect(Object.keys(files).sort()).toEqual(there.map((path) => path.replaceAll('\\', '/')).sort());
    for (const path of there.filter((path) => path.endsWith('.js'))) expect(readFileSync(resolve(widgets, 'cdn', path), 'utf8'), path).toMatch(path.includes(version) ? /^"use strict";[\x20-\x7e]+$/ : /^\/\/# allFunctionsCalledOnLoad\n"use strict";[\x20-\x7e]+$/);
    for (const path of there) expect(readFileSync(resolve(widgets, 'cdn', path), 'utf8'), path).not.toMatch(/Lit is in dev mode|createPolicy\("lit-html"/);
  });
});

/** JSX of a framework that gives every element a `className`. */
type Known = WidgetElements<{ readonly className?: string }>['tetap-office-status'];

/** Compiled, not run: what an editor knows of the widgets. */
export function typed(page: Document): readonly Known[] {
  const element = page.querySelector('tetap-office-status');
  element?.diagnostics().error?.advice.trim();
  page.createElement('tetap-duty-officer').office = 'disdukcapil';
  element?.addEventListener('tetap-status-change', ({ detail }: CustomEvent<StatusChange>) => { detail.headline.trim(); });
  element?.addEventListener('tetap-error', ({ detail }: CustomEvent<ReadingError>) => { detail.code.trim(); });
  const props: WidgetProps<TetapOfficeStatus> = { office: 'disdukcapil', 'ontetap-status-change': ({ detail, currentTarget }) => { currentTarget.office = detail.office; } };
  // @ts-expect-error there is no such attribute
  const wrong: Known = { ofice: 'disdukcapil' };
  return [{ ...props, className: 'badge' }, wrong];
}
