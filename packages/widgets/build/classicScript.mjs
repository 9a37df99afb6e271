import { readFileSync, writeFileSync } from 'node:fs';
import terser from '@rollup/plugin-terser';
import { cdn } from './cdn.mjs';
import { forPages } from './forPages.mjs';
import { inParts } from './inParts.mjs';
import { laterFiles } from './laterFiles.mjs';
import { oneBinding } from './oneBinding.mjs';
import { record } from './record.mjs';
import { values } from './values.mjs';
import { versioned } from './versioned.mjs';
import { wrapped } from './wrapped.mjs';

/**
 * Tells Chromium 136 and later to compile every function together with the file, beside the page's work, and not one by one in the way of it: nearly all
 * run at once (https://v8.dev/blog/explicit-compile-hints). To others it is a comment.
 */
const HINT = '//# allFunctionsCalledOnLoad\n';

/** `kyTransport` becomes `ky-transport`. */
const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * A script that needs nothing beside it but the files that it loads later, as plain as a page of any age needs it: no
 * name on the page, no character beyond ASCII (a page may be served in windows-1252), no line break (FTP programs change
 * those, and integrity would be lost). `parts`: what it loads later in one go. `fill` gives more values for `TETAP_...` in the code; `alias` is a second
 * name, without the version: what a page names. Nothing of ours knows its integrity, so it may have the one line break that `HINT` needs.
 */
export function classicScript({ name, input, parts = {}, fill = () => ({}), alias }) {
  return {
    input: { [name]: input },
    // Later files may take from it what it does not export.
    preserveEntrySignatures: 'allow-extension',
    plugins: [
      ...forPages(),
      values(() => ({ TETAP_FILE: name, ...fill() })),
      wrapped,
      oneBinding,
      terser({ ecma: 2020, module: false, compress: { passes: 2, unsafe_arrows: true, directives: false }, format: { comments: false, ascii_only: true } }),
      laterFiles,
      {
        name: 'plain',
        generateBundle(_, bundle) {
          for (const { type, fileName, code } of Object.values(bundle)) {
            const odd = type === 'chunk' ? /[^\x20-\x7e]/.exec(code)?.[0] : undefined;
            if (odd !== undefined) this.error(`${fileName} has the character ${JSON.stringify(odd)}`);
          }
        },
        writeBundle(_, bundle) {
          for (const { type, fileName } of Object.values(bundle)) if (type === 'chunk') record(`${cdn}/${fileName}`);
          if (alias === undefined) return;
          writeFileSync(`${cdn}/${alias}`, HINT + readFileSync(`${cdn}/${versioned(name)}`, 'utf8'));
          record(`${cdn}/${alias}`);
        },
      },
    ],
    output: {
      manualChunks: inParts(parts), onlyExplicitManualChunks: true,
      dir: cdn, format: 'amd', amd: { define: 'tetapDefine', forceJsExtensionForImports: true }, sourcemap: 'hidden',
      entryFileNames: versioned('[name]'), chunkFileNames: (chunk) => versioned(`${name}-${kebab(chunk.name)}`),
      esModule: false, externalLiveBindings: false, freeze: false, strict: false, interop: 'esModule', minifyInternalExports: true,
      generatedCode: { arrowFunctions: true, constBindings: true, objectShorthand: true },
    },
  };
}
