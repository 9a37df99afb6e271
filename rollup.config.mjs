import { readFileSync, rmSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { transform } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';

/** Dependency order: each package reads the declarations of those before it. */
const packages = ['feed', 'schedule', 'words', 'sdk', 'widgets', 'publisher'];

/** Modules, declarations and maps for npm: one output file per source file, dependencies left to the installer. */
function modules(name) {
  const root = `packages/${name}`;
  const { exports } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
  const input = Object.fromEntries(Object.values(exports).map((entry) => {
    const source = entry['tetap-source'].replace('./src/', '');
    return [source.replace(/\.ts$/, ''), `${root}/src/${source}`];
  }));
  return {
    input,
    external: (id) => !id.startsWith('.') && !id.startsWith(sep) && !id.startsWith('\0') && id !== 'tslib',
    plugins: [
      { name: 'clean', buildStart: () => { rmSync(`${root}/dist`, { recursive: true, force: true }); } },
      typescript({ tsconfig: `${root}/tsconfig.json`, outDir: `${root}/dist`, noEmitOnError: true }),
    ],
    output: {
      dir: `${root}/dist`, format: 'es', sourcemap: true, preserveModules: true, preserveModulesRoot: `${root}/src`,
      entryFileNames: (chunk) => `${chunk.name.replace(/^.*node_modules[\\/]/, '_vendor/')}.js`,
    },
  };
}

/** Lets the maps of the script-tag files end at the TypeScript sources. */
const ownMaps = {
  name: 'own-maps',
  load(id) {
    const path = relative('.', id);
    if (!/^packages[\\/]\w+[\\/]dist[\\/].*\.js$/.test(path)) return null;
    return { code: readFileSync(id, 'utf8'), map: JSON.parse(readFileSync(`${id}.map`, 'utf8')) };
  },
};

/** White space in templates costs a phone bytes; svg slashes and inline blanks must survive. */
const templates = {
  name: 'templates',
  async transform(code, id) {
    if (id.includes('node_modules') || !/\b(html|css|svg)\s*`/.test(code)) return null;
    const result = await minifyHTMLLiterals(code, { fileName: basename(id), html: { keepClosingSlash: true, conservativeCollapse: true } });
    return result ? { code: result.code, map: result.map } : null;
  },
};

/** Chrome and WebView 80, Safari 14, Firefox 78 read ES2020: what libraries use beyond it is written out (private fields, `??=`). */
const oldPhones = {
  name: 'old-phones',
  async renderChunk(code) {
    const lowered = await transform(code, { target: 'es2020', sourcemap: 'external', format: 'esm' });
    return { code: lowered.code, map: lowered.map };
  },
};

const forBrowsers = [
  ownMaps,
  nodeResolve({ browser: true, exportConditions: ['production'] }),
  templates,
  oldPhones,
  terser({ ecma: 2020, module: true, compress: { passes: 2, unsafe_arrows: true }, format: { comments: false } }),
];

/** The files that a webmaster copies: one classic script with everything, and modules with shared chunks. */
const scripts = [
  {
    input: 'packages/widgets/dist/define.js',
    plugins: forBrowsers,
    output: { file: 'packages/widgets/cdn/tetap.js', format: 'iife', inlineDynamicImports: true, sourcemap: true },
  },
  {
    input: { tetap: 'packages/widgets/dist/define.js' },
    plugins: [{ name: 'clean', buildStart: () => { rmSync(resolve('packages/widgets/cdn/esm'), { recursive: true, force: true }); } }, ...forBrowsers],
    output: { dir: 'packages/widgets/cdn/esm', format: 'es', sourcemap: true, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
  },
];

export default [...packages.map(modules), ...scripts];
