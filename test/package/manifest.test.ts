import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tokens } from '../../packages/widgets/src/shared/tokens.js';
import { elements, modules, namesOf, widgets } from './manifest.ts';
import { table } from './table.ts';

const ALL = ['at', 'feed', 'lang', 'office', 'words'];
const ERROR = 'tetap-error CustomEvent<ReadingError>';

describe('the manifest of the elements', () => {
  it.each([
    ['tetap-duty-officer', { attributes: ALL, events: [ERROR], parts: ['box', 'link', 'title'] }],
    ['tetap-office-status', {
      attributes: [...ALL, 'json-ld', 'pack'].sort(),
      events: [ERROR, 'tetap-open-directory CustomEvent<DirectoryWanted>', 'tetap-status-change CustomEvent<StatusChange>'],
      parts: ['box', 'link', 'name', 'status'],
    }],
    ['tetap-service-directory', {
      attributes: [...ALL, 'json-ld'].sort(),
      events: ['tetap-district-change CustomEvent<DistrictPicked>', ERROR, 'tetap-service-open CustomEvent<ServiceOpen>'],
      parts: ['box', 'link', 'title'],
    }],
  ])('says all of %s that is public, and nothing else', (tag, { attributes, events, parts }) => {
    const element = elements.find(({ tagName }) => tagName === tag)!;
    expect(namesOf(element.attributes)).toEqual(attributes);
    expect(element.events.map(({ name, type }) => `${name} ${type.text}`).sort()).toEqual(events);
    expect(namesOf(element.cssParts)).toEqual(parts);
    expect(namesOf(element.members)).toEqual(['at', 'define', 'diagnostics', 'feed', 'office', 'refresh', 'source', 'tag', 'version']);
    expect(namesOf(element.slots)).toEqual(['']);
    expect(element.cssProperties).toEqual(Object.entries(tokens).map(([name, [light, dark]]) => ({ name: `--tetap-color-${name}`, default: `light-dark(${light}, ${dark})` })));
  });

  it('has no other element, names files that are there, and says which import registers which tag', () => {
    expect(elements.map(({ tagName }) => tagName).sort()).toEqual(['tetap-duty-officer', 'tetap-office-status', 'tetap-service-directory']);
    for (const { path } of modules) expect(() => readFileSync(resolve(widgets, path))).not.toThrow();
    const definitions = modules.flatMap(({ path, exports }) =>
      exports.filter(({ kind }) => kind === 'custom-element-definition').map(({ name, declaration }) => [path, name, declaration.name, declaration.module]));
    const declared = modules.flatMap(({ path, declarations }) => declarations.map(({ name, tagName }) => ['dist/define.js', tagName, name, path]));
    expect(definitions).toEqual(declared);
  });
});

describe('the reference in docs/widgets.md', () => {
  const docs = readFileSync(resolve(widgets, '../../docs/widgets.md'), 'utf8');
  const code = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!);
  const methods = code(table(docs, 'method').map(([name]) => name).join());

  it.each(elements.map((element) => [element.tagName, element] as const))('has every attribute, event and part of %s, and no other', (tag, { attributes, events, cssParts }) => {
    const documented = (heading: string): readonly string[] =>
      table(docs, heading).filter(([, of]) => of === 'all' || code(of!).includes(tag.replace('tetap-', ''))).flatMap(([name]) => code(name!)).sort();
    expect(documented('attribute')).toEqual(namesOf(attributes));
    expect(documented('event')).toEqual(namesOf(events));
    expect(documented('part')).toEqual(namesOf(cssParts));
  });

  it('has every property and method, and no other', () => {
    const properties = code(/^.+ are properties too/m.exec(docs)![0]);
    for (const { members } of elements) {
      const signatures = members.filter(({ kind, static: isStatic }) => kind === 'method' || isStatic).map(({ kind, name, static: isStatic, parameters = [] }) =>
        `${isStatic ? 'static ' : ''}${name}${kind === 'method' ? `(${parameters.map((each) => each.name).join(', ')})` : ''}`);
      expect([...methods].sort()).toEqual(signatures.sort());
      expect([...properties].sort()).toEqual(namesOf(members.filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic)));
    }
  });

  it('has every colour with its values', () => {
    expect(table(docs, 'custom property').map(([name, light, dark]) => [name, light, dark].flatMap((cell) => code(cell!))))
      .toEqual(Object.entries(tokens).map(([name, values]) => [`--tetap-color-${name}`, ...values]));
  });
});
