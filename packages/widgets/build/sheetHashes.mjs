import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { rollup } from 'rollup';
import { integrityOf } from './record.mjs';
import { templates } from './templates.mjs';

const ENTRY = '\0sheets';
/** Of Lit, a style sheet needs no more than this. */
const LIT = 'export const unsafeCSS = (cssText) => ({ cssText });';

/**
 * The hash of each style sheet that the elements of a folder give themselves, as it stands in the built files, for the `style-src` of a
 * policy: engines without constructable style sheets get them as `<style>`, which a strict policy refuses unless it names them.
 */
export async function sheetHashes(folder) {
  const modules = globSync(`packages/widgets/dist/{shared,${folder}}/*.styles.js`).sort().map((path) => JSON.stringify(resolve(path)));
  const entry = `${modules.map((path, index) => `import * as sheets${index} from ${path};`).join('')}
    export default [${modules.map((_, index) => `sheets${index}`)}].flatMap((each) => Object.values(each)).flat(Infinity).map(({ cssText }) => cssText);`;
  const bundle = await rollup({
    input: ENTRY,
    plugins: [{
      name: 'sheets',
      resolveId: (id) => (id === ENTRY || id === 'lit' ? id : null),
      load: (id) => ({ [ENTRY]: entry, lit: LIT })[id] ?? null,
    }, templates],
  });
  const { output: [{ code }] } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const { default: sheets } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return sheets.map(integrityOf);
}
