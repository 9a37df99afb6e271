import { transform } from 'esbuild';

/**
 * Makes a plain script of an AMD chunk. A file leaves what it exports in `TETAP_PARTS` under its name; a later file finds
 * the parts of the one that loads it on its own script element. Wrapped last, after all helpers of lowering were added:
 * no name reaches the page.
 */
function prelude(fileName, isEntry) {
  return `const TETAP_PARTS = ${isEntry ? '{}' : 'document.currentScript.tetap'};`
    + `const tetapDefine = (names, make) => (make || names)(...(make ? names : []).map((name) => (name === 'exports' ? TETAP_PARTS['./${fileName}'] = {} : TETAP_PARTS[name])));`;
}

export const wrapped = {
  name: 'wrapped',
  async renderChunk(code, { fileName, isEntry }) {
    const { code: script, map } = await transform(prelude(fileName, isEntry) + code, { target: 'es2020', format: 'iife', banner: '"use strict";', sourcemap: 'external' });
    return { code: script, map };
  },
};
