import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import { cdn } from './cdn.mjs';
import { laterFiles } from './laterFiles.mjs';
import { ownMaps } from './ownMaps.mjs';
import { ownPolicy } from './ownPolicy.mjs';
import { record } from './record.mjs';
import { templates } from './templates.mjs';
import { values } from './values.mjs';
import { versioned } from './versioned.mjs';

/**
 * A script that needs nothing beside it but the files that it loads later, as plain as a page of any age needs it: no
 * global name (it is wrapped last, after all helpers were added), no character beyond ASCII (a page may be served in
 * windows-1252), no line break (FTP programs change those, and integrity would be lost). `fill` gives more values
 * for `TETAP_...` in the code; `alias` is a second name, without the version.
 */
export function classicScript({ name, input, fill = () => ({}), alias }) {
  const path = `${cdn}/${versioned(name)}`;
  return {
    input,
    plugins: [
      ownMaps,
      nodeResolve({ browser: true, exportConditions: ['production'] }),
      templates,
      ownPolicy,
      laterFiles(classicScript),
      values(() => ({ TETAP_FILE: name, ...fill() })),
      {
        name: 'wrapped',
        async renderChunk(code) {
          const wrapped = await transform(code, { target: 'es2020', format: 'iife', banner: '"use strict";', sourcemap: 'external' });
          return { code: wrapped.code, map: wrapped.map };
        },
      },
      terser({ ecma: 2020, module: false, compress: { passes: 2, unsafe_arrows: true }, format: { comments: false, ascii_only: true } }),
      {
        name: 'plain',
        renderChunk(code) {
          const odd = /[^\x20-\x7e]/.exec(code)?.[0];
          return odd === undefined ? null : this.error(`${path} has the character ${JSON.stringify(odd)}`);
        },
        writeBundle() {
          writeFileSync(path, readFileSync(path, 'utf8').trimEnd());
          record(path);
          if (alias === undefined) return;
          copyFileSync(path, `${cdn}/${alias}`);
          record(`${cdn}/${alias}`);
        },
      },
    ],
    output: { file: path, format: 'es', inlineDynamicImports: true, sourcemap: 'hidden' },
  };
}
