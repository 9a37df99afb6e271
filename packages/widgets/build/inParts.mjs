import { relative } from 'node:path';

/** `packages/sdk/dist/keeping/openFeed.js` is `sdk/keeping/openFeed`. */
const nameOf = (id) => relative('packages', id).replaceAll('\\', '/').replace('/dist/', '/').replace(/\.js$/, '');

/** What a module takes from others: a file that only passes on names (a package's `index.js`) is looked through. */
function importsOf(getModuleInfo) {
  const linesOf = (id) => {
    const { ast, importedIds } = getModuleInfo(id);
    const lines = ast.body.filter(({ source }) => source);
    const sources = [...new Set(lines.map(({ source }) => source.value))];
    return lines.map(({ source, specifiers = [] }) => ({ target: importedIds[sources.indexOf(source.value)], specifiers }));
  };
  const passesOn = (id) => getModuleInfo(id).ast.body.every(({ type, declaration }) => type === 'ImportDeclaration' || (type === 'ExportNamedDeclaration' && !declaration));
  const homesOf = (id, names) => {
    if (!passesOn(id)) return [id];
    return linesOf(id).flatMap(({ target, specifiers }) => {
      const taken = specifiers.filter(({ exported }) => names.includes(exported?.name)).map(({ local }) => local.name);
      return taken.length > 0 ? homesOf(target, taken) : [];
    });
  };
  return (id) => linesOf(id).flatMap(({ target, specifiers }) => homesOf(target, specifiers.map(({ imported, local }) => (imported ?? local).name)));
}

/**
 * For Rollup's `manualChunks`: what is loaded later comes in as many files as `parts` names, each with all that its modules need and
 * that was not there before. Left to itself, Rollup makes a file for each set of modules that two later files share, and each
 * would be a wait of its own.
 *
 * @param parts modules by the name of their part, in the order in which the parts load: `{ rest: ['widgets/office-status/rest'] }`
 */
export function inParts(parts) {
  let partOf;
  const assign = ({ getModuleIds, getModuleInfo }) => {
    const imports = importsOf(getModuleInfo);
    partOf = new Map();
    const take = (id, part) => {
      if (partOf.has(id)) return;
      partOf.set(id, part);
      for (const next of imports(id)) take(next, part);
    };
    const ids = [...getModuleIds()];
    for (const id of ids) if (getModuleInfo(id).isEntry) take(id, undefined);
    for (const [part, modules] of Object.entries(parts)) {
      for (const name of modules) {
        const found = ids.find((id) => nameOf(id) === name);
        if (!found) throw new Error(`${part}: no module ${name}`);
        take(found, part);
      }
    }
  };
  return (id, graph) => {
    if (!partOf) assign(graph);
    return partOf.get(id);
  };
}
