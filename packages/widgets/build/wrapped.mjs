import { transform } from 'esbuild';

/** What Rollup writes before and behind the function that is the chunk, and the names of what that is given. */
const AMD = /^tetapDefine\((?:(\[.*?\]), )?(\(function .*\))\);\s*$/s;

/**
 * Makes a plain script of an AMD chunk. A file leaves what it exports in `TETAP_PARTS` under its name; a later file finds
 * the parts of the one that loads it on its own script element (asked for as `ownScript` does). Wrapped last, after all helpers of lowering were added:
 * no name reaches the page. It is strict within alone: where a page joins files, the first line of one would make all that follow strict. `""` stands
 * there instead, so that nothing is taken for the arguments of a file that ends without a semicolon. The function is called where it stands:
 * engines compile such a one with the file, beside the page's work, and all others in the way of it, once they are called.
 */
function plain(code, fileName, isEntry) {
  const [, names = '', body] = AMD.exec(code);
  const given = names.match(/[^'[\], ]+/g)?.map((name) => (name === 'exports' ? `TETAP_PARTS['./${fileName}'] = {}` : name === 'require' ? 'undefined' : `TETAP_PARTS['${name}']`)) ?? [];
  return `const TETAP_PARTS = ${isEntry ? '{}' : 'Reflect.get(Reflect.getPrototypeOf(document), "currentScript", document).tetap'};`
    + `${body}(${given.join(', ')});`;
}

export const wrapped = {
  name: 'wrapped',
  async renderChunk(code, { fileName, isEntry }) {
    const { code: script, map } = await transform(plain(code, fileName, isEntry), { target: 'es2020', banner: '"";(function () { "use strict";', footer: '})();', sourcemap: 'external' });
    return { code: script, map };
  },
};
