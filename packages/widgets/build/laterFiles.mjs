import { basename, resolve } from 'node:path';
import { rollup } from 'rollup';
import { written } from './record.mjs';
import { versioned } from './versioned.mjs';

const later = resolve('packages/widgets/dist/script/later.js');
const building = new Map();

/** `kyTransport.js` becomes `tetap-ky-transport`. */
function nameOf(id) {
  return `tetap-${basename(id, '.js').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** Builds the module as a file of its own, once, and gives its name. */
function build(id, classicScript) {
  const name = nameOf(id);
  if (!building.has(name)) {
    const entry = '\0later';
    const { plugins, output, ...options } = classicScript({ name, input: entry });
    const exporting = {
      name: 'exporting',
      resolveId: (source) => (source === entry ? entry : null),
      load: (source) => (source === entry ? `import * as all from ${JSON.stringify(id)};\ndocument.currentScript.tetap = all;` : null),
    };
    building.set(name, rollup({ ...options, plugins: [exporting, ...plugins] }).then(async (bundle) => {
      await bundle.write(output);
      await bundle.close();
      return id;
    }));
  }
  return building.get(name).then((built) => {
    if (built !== id) throw new Error(`${built} and ${id} would both be ${name}: rename one.`);
    return versioned(name);
  });
}

/**
 * What our code imports later becomes a file of its own, whatever it is, and `import()` of it becomes `later()`: a script
 * element with integrity. Each such file is self-contained: it shares no module with the one that loads it.
 */
export const laterFiles = (classicScript) => ({
  name: 'later-files',
  async transform(code, id) {
    if (!/[\\/]packages[\\/]\w+[\\/]dist[\\/]/.test(id)) return null;
    const imports = [...code.matchAll(/\bimport\((['"])([^'"]+)\1\)/g)];
    if (imports.length === 0) return null;
    let changed = code;
    for (const [whole, , source] of imports) {
      const target = await this.resolve(source, id);
      if (!target) this.error(`${source} is not there`);
      const file = await build(target.id, classicScript);
      changed = changed.replace(whole, `tetapLater(${JSON.stringify(file)}, ${JSON.stringify(written.get(file).integrity)})`);
    }
    return { code: `${changed}\nimport { later as tetapLater } from ${JSON.stringify(later)};`, map: null };
  },
});
