import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

const root = 'packages/widgets';

const built = (path) => path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');

function source(path) {
  return ts.createSourceFile(relative(root, path).replaceAll('\\', '/'), readFileSync(path, 'utf8'), ts.ScriptTarget.ES2015, true);
}

/** The colours that can be set, with their defaults in light and dark. */
function cssProperties() {
  const tokens = readFileSync(`${root}/src/shared/tokens.ts`, 'utf8');
  return [...tokens.matchAll(/^ {2}(\w+): \['(#\w+)', '(#\w+)'\],$/gm)].map(([, name, light, dark]) => ({ name: `--tetap-color-${name}`, default: `light-dark(${light}, ${dark})` }));
}

/** All fields but these. */
function without(record, ...names) {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
}

/** What a user of the element may touch. */
function publicPart({ attributes, members, events, ...declaration }) {
  const isPrivate = ({ privacy }) => privacy === 'private' || privacy === 'protected';
  const state = members.filter(isPrivate).map(({ attribute }) => attribute);
  return {
    ...without(declaration, 'superclass'),
    attributes: attributes.filter(({ name, description }) => description && !state.includes(name)).map((each) => without(each, 'inheritedFrom')),
    members: members.filter((member) => !isPrivate(member) && !member.name.endsWith('Callback')).map((each) => without(each, 'inheritedFrom')),
    events: events.filter(({ description }) => description),
    cssProperties: cssProperties(),
  };
}

/** What importing `@tetap/widgets/define` puts on a page. */
function definitions({ path, declarations }) {
  return declarations.map(({ name, tagName }) => ({ kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } }));
}

/** Writes `dist/custom-elements.json`, which editors, frameworks and documentation tools read. */
export function writeElementsManifest() {
  // The elements of the pages for door and lobby are for those pages alone.
  const files = globSync(`${root}/src/**/*.ts`, { exclude: (path) => path.includes('lobby') }).sort();
  const { schemaVersion, modules } = create({ modules: files.map(source), plugins: litPlugin() });
  const own = modules.flatMap(({ kind, path, declarations, exports }) => {
    const elements = declarations.filter(({ tagName }) => tagName).map(publicPart);
    const module = built(path);
    return elements.length > 0 ? [{ kind, path: module, declarations: elements, exports: exports.map((each) => ({ ...each, declaration: { ...each.declaration, module } })) }] : [];
  });
  const define = { kind: 'javascript-module', path: built('src/define.ts'), declarations: [], exports: own.flatMap(definitions) };
  writeFileSync(`${root}/dist/custom-elements.json`, `${JSON.stringify({ schemaVersion, readme: 'README.md', modules: [define, ...own] }, null, 2)}\n`);
}
