import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { sep } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { transform } from 'esbuild';
import { cdn } from './packages/widgets/build/cdn.mjs';
import { classicScript } from './packages/widgets/build/classicScript.mjs';
import { writeElementsManifest } from './packages/widgets/build/elementsManifest.mjs';
import { forPages } from './packages/widgets/build/forPages.mjs';
import { writeFramePages } from './packages/widgets/build/framePages.mjs';
import { writeManifest } from './packages/widgets/build/manifest.mjs';
import { ownMaps } from './packages/widgets/build/ownMaps.mjs';
import { record, written } from './packages/widgets/build/record.mjs';
import { writeRoomSheet } from './packages/widgets/build/roomSheet.mjs';
import { values } from './packages/widgets/build/values.mjs';
import { versioned } from './packages/widgets/build/versioned.mjs';
import { withoutPage } from './packages/widgets/build/withoutPage.mjs';

/** Dependency order: each package reads the declarations of those before it. */
const packages = ['feed', 'schedule', 'words', 'sdk', 'widgets', 'publisher'];
/** Entries of the files that a webmaster copies. */
const scripts = readdirSync('packages/widgets/src/script').map((file) => `script/${file}`);

/** Modules, declarations and maps for npm: one output file per source file, dependencies left to the installer. */
function modules(name) {
  const root = `packages/${name}`;
  const { exports } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
  const sources = Object.values(exports).flatMap((entry) => entry['tetap-source']?.replace('./src/', '') ?? []);
  const input = [...sources, ...(name === 'widgets' ? scripts : [])].map((source) => [source.replace(/\.ts$/, ''), `${root}/src/${source}`]);
  return {
    input: Object.fromEntries(input),
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

/** The engine and the few names of the feed that it needs in one file, for Node: its loader takes longer for seventy files than the first answer does. */
const engineForNode = {
  input: 'packages/schedule/dist/index.js',
  plugins: [ownMaps, nodeResolve()],
  output: { file: 'packages/schedule/dist/node.js', format: 'es', sourcemap: true },
};

/** Chrome and WebView 80, Safari 14, Firefox 78 read ES2020: what libraries use beyond it is written out (private fields, `??=`). */
const oldPhones = {
  name: 'old-phones',
  async renderChunk(code) {
    const lowered = await transform(code, { target: 'es2020', sourcemap: 'external', format: 'esm' });
    return { code: lowered.code, map: lowered.map };
  },
};

/** Plain modules with shared chunks, for who bundles or uses import maps, which a server may import too: no integrity for what they import. */
const plainModules = {
  input: { tetap: 'packages/widgets/dist/script/modules.js' },
  plugins: [
    { name: 'clean', buildStart: () => { rmSync(cdn, { recursive: true, force: true }); } },
    ...forPages(),
    withoutPage,
    values({ TETAP_FILE: 'tetap-modules' }),
    oldPhones,
    terser({ ecma: 2020, module: true, compress: { passes: 2, unsafe_arrows: true }, format: { comments: false } }),
  ],
  output: { dir: `${cdn}/esm`, format: 'es', sourcemap: true, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
};

const script = (name) => `packages/widgets/dist/script/${name}.js`;
const keeping = 'sdk/keeping/openFeed';
const questions = 'sdk/questions/createQuestions';
/** Of several parts that are loaded later still: beside the rest they cost no file of their own. */
const shared = ['schedule/appState', 'schedule/duty', 'schedule/steadyUntil', 'schedule/weekOf', 'words/numbers'];
/** The widgets' files, each with what it loads later in one go. */
const widgets = {
  'office-status': { rest: ['widgets/office-status/rest', ...shared], 'id-more': ['words/idMore'] },
  'service-directory': { rest: ['widgets/service-directory/rest', keeping, questions] },
  'duty-officer': {},
  all: { rest: ['widgets/office-status/rest', 'widgets/duty-officer/rest', ...shared], 'open-feed': [keeping], directory: ['widgets/service-directory/rest', questions] },
};
/** What the loader fetches, with the integrity of what was built before it. */
const fileOf = (name) => `./${versioned(`tetap-${name}`)} ${written.get(versioned(`tetap-${name}`)).integrity}`;
const rest = {
  name: 'rest',
  async closeBundle() {
    writeElementsManifest();
    await writeFramePages();
    copyFileSync('packages/widgets/php/tetap.php', `${cdn}/tetap.php`);
    record(`${cdn}/tetap.php`);
    writeRoomSheet();
    writeManifest();
  },
};
const framePage = classicScript({ name: 'tetap-frame-page', input: script('frame-page') });

/** Each reads what those before it wrote. */
export default [
  ...packages.map(modules),
  engineForNode,
  plainModules,
  ...Object.entries(widgets).map(([name, parts]) => classicScript({ name: `tetap-${name}`, input: script(name), parts, alias: `tetap-${name}.js` })),
  classicScript({ name: 'tetap', input: script('loader'), fill: () => ({ TETAP_FILES: Object.fromEntries(Object.keys(widgets).map((name) => [name, fileOf(name)])) }), alias: 'tetap.js' }),
  classicScript({ name: 'tetap-lobby', input: script('lobby') }),
  classicScript({ name: 'tetap-frame', input: script('frame'), alias: 'tetap-frame.js' }),
  { ...framePage, plugins: [...framePage.plugins, rest] },
];
