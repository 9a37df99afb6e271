import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { describe, expect, it } from 'vitest';
import { TetapOfficeStatus, version } from '@tetap/widgets';
import type { ReadingError, StatusChange, WidgetElements, WidgetProps } from '@tetap/widgets';

const widgets = resolve(import.meta.dirname, '../../packages/widgets');

describe('the package of the widgets, as built', () => {
  it('can be imported in plain Node, module by module, and does nothing there', () => {
    const { files: packed } = JSON.parse(readFileSync(resolve(widgets, 'package.json'), 'utf8')) as { files: readonly string[] };
    const left = packed.filter((entry) => entry.startsWith('!')).map((entry) => resolve(widgets, entry.slice(1)));
    const files = globSync([`${widgets}/dist/**/*.js`, `${widgets}/cdn/esm/*.js`]).filter((path) => !left.includes(dirname(path)));
    expect(files.length).toBeGreaterThan(30);
    for (const path of ['dist/define.js', 'cdn/esm/tetap.js']) expect(files).toContain(resolve(widgets, path));
    const code = `for (const file of ${JSON.stringify(files)}) await import(file); console.log('imported', typeof document, typeof window);`;
    const out = execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    expect(out.trim()).toBe('imported undefined undefined');
  });

  it('is kept by bundlers where nothing is taken from it but that it defines', async () => {
    const wanted = ['dist/define.js', 'cdn/esm/tetap.js', 'cdn/tetap-all.js'].map((path) => resolve(widgets, path));
    const build = await rollup({
      input: 'page',
      external: (id) => id !== 'page' && !wanted.includes(id),
      plugins: [{ name: 'page', resolveId: (id) => (id === 'page' ? id : null), load: (id) => (id === 'page' ? wanted.map((path) => `import '${path}';`).join('') : null) }, nodeResolve()],
    });
    const { output: [{ modules }] } = await build.generate({ format: 'es' });
    await build.close();
    expect(Object.entries(modules).filter(([, { renderedLength }]) => renderedLength > 0).map(([id]) => id).sort()).toEqual([...wanted].sort());
  });

  it('knows its version', () => {
    expect(version).toBe((JSON.parse(readFileSync(resolve(widgets, 'package.json'), 'utf8')) as { version: string }).version);
    expect(TetapOfficeStatus.version).toBe(version);
    const text = (path: string): string => readFileSync(resolve(widgets, path), 'utf8');
    expect(text('php/tetap.php')).toContain(`VERSION = '${version}'`);
    expect(text('../../examples/cms/wordpress/tetap.php')).toContain(`Version: ${version}`);
    expect([...text('../../docs/widgets.md').matchAll(/tetap[\w-]*-(\d+\.\d+\.\d+)\.js/g)].map(([, named]) => named).filter((named) => named !== version)).toEqual([]);
  });

  it('lists every file that a webmaster copies, with its integrity; each on one line of ASCII, below the hint for who compiles it where the page names it', () => {
    const { files } = JSON.parse(readFileSync(resolve(widgets, 'cdn/manifest.json'), 'utf8')) as { files: Record<string, { integrity: string; bytes: number }> };
    const there = globSync('**/*.{js,html,css,php}', { cwd: resolve(widgets, 'cdn'), exclude: (path) => path === 'esm' });
    expect(Object.keys(files).sort()).toEqual(there.map((path) => path.replaceAll('\\', '/')).sort());
    for (const path of there.filter((path) => path.endsWith('.js'))) expect(readFileSync(resolve(widgets, 'cdn', path), 'utf8'), path).toMatch(path.includes(version) ? /^"";[\x20-\x7e]+$/ : /^\/\/# allFunctionsCalledOnLoad\n"";[\x20-\x7e]+$/);
    for (const path of there.filter((path) => path.endsWith('.css'))) expect(readFileSync(resolve(widgets, 'cdn', path), 'utf8'), path).toMatch(/^[\x20-\x7e]+$/);
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
  // Events bubble: one listener serves a page.
  page.addEventListener('tetap-status-change', ({ detail }) => { detail.office.trim(); });
  page.defaultView?.addEventListener('tetap-open-directory', (event) => { event.preventDefault(); event.detail.office.trim(); });
  page.addEventListener('tetap-district-change', ({ detail }) => detail.district?.trim());
  element?.addEventListener('tetap-error', ({ detail }: CustomEvent<ReadingError>) => { detail.code.trim(); });
  const props: WidgetProps<TetapOfficeStatus> = { office: 'disdukcapil', 'ontetap-status-change': ({ detail, currentTarget }) => { currentTarget.office = detail.office; } };
  // @ts-expect-error there is no such attribute
  const wrong: Known = { ofice: 'disdukcapil' };
  return [{ ...props, className: 'badge' }, wrong];
}
