import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { elements, widgets } from './manifest.ts';

const docs = readFileSync(resolve(import.meta.dirname, '../../docs/widgets.md'), 'utf8');
/** The blocks below "In a module", in order: defining, JSX, React. */
const recipes = [...docs.slice(docs.indexOf('## In a module')).matchAll(/```(js|ts|tsx)\n([^]+?)```/g)].map(([, kind, code]) => ({ kind: kind!, code: code! }));

const base: ts.CompilerOptions = {
  strict: true, noEmit: true, exactOptionalPropertyTypes: true, skipLibCheck: true, allowJs: true, checkJs: true, types: [],
  target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, jsx: ts.JsxEmit.ReactJSX,
};

/** What TypeScript says against code in files of a project that has installed our packages and React's types. */
function complaints(sources: Readonly<Record<string, string>>, more: ts.CompilerOptions = {}): readonly string[] {
  const options = { ...base, ...more };
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

/** The blocks of `docs/sdk.md` that are TypeScript: how it is used, then its types in short. */
const [usage, ...shortTypes] = [...readFileSync(resolve(import.meta.dirname, '../../docs/sdk.md'), 'utf8').matchAll(/^```ts\n([^]+?)^```/gm)].map(([, code]) => code!);

/** The first JavaScript in each README, and that of the publisher's page, after what it takes as given. */
const firstLines = Object.entries({
  'README.md': '',
  'packages/feed/README.md': 'declare const text: string;',
  'packages/schedule/README.md': "import type { OfficeDocument } from '@tetap/feed'; declare const document: OfficeDocument;",
  'packages/words/README.md': "import type { OfficeDocument } from '@tetap/feed'; import type { OfficeStatus } from '@tetap/schedule'; declare const status: OfficeStatus, officeDocument: OfficeDocument;",
  'packages/sdk/README.md': '',
  'packages/publisher/README.md': 'declare const files: Record<string, string>, generated: string; declare function upload(feed: ReadonlyMap<string, string>): void;',
  'docs/publisher.md': 'declare const files: Record<string, string>, generated: string, previous: ReadonlyMap<string, string>; declare function upload(feed: ReadonlyMap<string, string>): void;',
}).map(([page, given]) => [`${page.replace(/\W/g, '-')}.ts`, `${given}\n${/^```js\n([^]+?)^```/m.exec(readFileSync(resolve(widgets, '../..', page), 'utf8'))![1]!}\nexport {};`] as const);

/** The entries of the packages that a server imports. */
const onAServer = ['feed', 'schedule', 'words', 'sdk', 'publisher'].flatMap((name) => {
  const { exports } = JSON.parse(readFileSync(resolve(widgets, '..', name, 'package.json'), 'utf8')) as { exports: object };
  return Object.keys(exports).map((path) => `@tetap/${name}${path.slice(1)}`);
});

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

describe('the declarations, as built', () => {
  it('are what each README begins with', { timeout: 60_000 }, () => {
    expect(complaints(Object.fromEntries(firstLines))).toEqual([]);
  });

  it('type the elements and their events for who only defines them', { timeout: 60_000 }, () => {
    expect(complaints({ 'define.ts': `import '@tetap/widgets/define';
void document.querySelector('tetap-office-status')?.refresh();
document.addEventListener('tetap-status-change', ({ detail }) => detail.headline.trim());
// @ts-expect-error no such method
document.querySelector('tetap-duty-officer')?.refesh();` })).toEqual([]);
  });

  it('need no page on a server', { timeout: 60_000 }, () => {
    expect(onAServer.length).toBeGreaterThan(15);
    const code = onAServer.map((entry, index) => `export * as entry${index} from '${entry}';`).join('\n');
    const strictest = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, lib: ['lib.es2022.d.ts'], types: ['node'], skipLibCheck: false };
    expect(complaints({ 'server.mts': code }, strictest)).toEqual([]);
  });

  it('are what docs/sdk.md says in short, and let one use them as it does', { timeout: 60_000 }, () => {
    const names = shortTypes.map((code) => /(?:type|interface) (\w+)/.exec(code)![1]!);
    expect(names).toEqual(['Result', 'Store', 'Transport']);
    const both = names.map((name) => [name, name === 'Result' ? '<Store>' : ''] as const).map(([name, of]) => `export const into${name} = (given: sdk.${name}${of}): ${name}${of} => given;
export const from${name} = (given: ${name}${of}): sdk.${name}${of} => given;`);
    expect(complaints({
      'usage.ts': `declare function show(headline: string): void;\ndeclare function report(code: string, advice: string): void;\n${usage}\nstop();`,
      'short.ts': ["import type * as sdk from '@tetap/sdk';", "import type { FeedError, KyOptions, Meta } from '@tetap/sdk';", ...shortTypes, ...both].join('\n'),
    })).toEqual([]);
  });
});
