import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { elements } from './manifest.ts';

const docs = readFileSync(resolve(import.meta.dirname, '../../docs/widgets.md'), 'utf8');
/** The blocks below "In a module", in order: defining, JSX, React. */
const recipes = [...docs.slice(docs.indexOf('## In a module')).matchAll(/```(js|ts|tsx)\n([^]+?)```/g)].map(([, kind, code]) => ({ kind: kind!, code: code! }));

const options: ts.CompilerOptions = {
  strict: true, noEmit: true, exactOptionalPropertyTypes: true, skipLibCheck: true, allowJs: true, checkJs: true, types: [],
  target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, jsx: ts.JsxEmit.ReactJSX,
};

/** What TypeScript says against code in files of a project that has installed `@tetap/widgets` and React's types. */
function complaints(sources: Readonly<Record<string, string>>): readonly string[] {
  const files = new Map(Object.entries(sources).map(([name, code]) => [resolve(import.meta.dirname, name), code]));
  const host = ts.createCompilerHost(options);
  const withRecipes: ts.CompilerHost = {
    ...host,
    fileExists: (path) => files.has(path) || host.fileExists(path),
    readFile: (path) => files.get(path) ?? host.readFile(path),
    getSourceFile: (path, language, ...rest) => (files.has(path) ? ts.createSourceFile(path, files.get(path)!, language) : host.getSourceFile(path, language, ...rest)),
  };
  return ts.getPreEmitDiagnostics(ts.createProgram([...files.keys()], options, withRecipes)).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** Every attribute and event of the manifest as React's props, then one of each that there is not: in JSX itself nobody minds a name with a hyphen. */
const everything = `import type { JSX } from 'react';
import './jsx.js';
${elements.map(({ tagName, attributes, events }, index) => `type Props${index} = JSX.IntrinsicElements['${tagName}'];
export const all${index}: Props${index} = { key: '1', className: 'badge',
  ${attributes.map(({ name }) => `'${name}': ${name === 'json-ld' ? 'true' : "'x'"}`).join()},
  ${events.map(({ name }) => `'on${name}': ({ detail, currentTarget }) => [detail, currentTarget.diagnostics()]`).join()} };
// @ts-expect-error no such attribute
export const attribute${index}: Props${index} = { ofice: 'x' };
// @ts-expect-error no such event
export const event${index}: Props${index} = { 'ontetap-eror': () => undefined };`).join('\n')}`;

describe('the recipes of docs/widgets.md', () => {
  // A compiler takes its time where others use the machine.
  it('compile against the built package, and know in JSX every attribute and event of the manifest, and no others', { timeout: 60_000 }, () => {
    expect(recipes.map(({ kind }) => kind)).toEqual(['js', 'ts', 'tsx']);
    const files = recipes.map(({ kind, code }) => [`${kind === 'ts' ? 'jsx' : `recipe-${kind}`}.${kind}`, code] as const);
    expect(complaints({ ...Object.fromEntries(files), 'everything.tsx': everything })).toEqual([]);
  });
});
