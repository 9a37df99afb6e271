import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const peers = here('peers/');

/** The libraries to compare with are heavy and of no other use here: the benchmark installs them for itself. */
export function installPeers() {
  if (existsSync(`${peers}node_modules/.package-lock.json`)) return;
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: peers, stdio: 'inherit' });
}

/** One contender as one minified file, as the documentation of its library has it done. */
async function bundled(name) {
  const build = await rollup({
    input: here(`contenders/${name}.js`),
    plugins: [
      { name: 'peers', resolveId(id) { return id.startsWith('.') || id.startsWith('/') ? null : this.resolve(id, `${peers}package.json`, { skipSelf: true }); } },
      nodeResolve({ browser: true, exportConditions: ['production'] }),
      terser({ ecma: 2020, module: true, compress: { passes: 2, unsafe_arrows: true }, format: { comments: false } }),
    ],
    onwarn: () => undefined,
  });
  const { output: [{ code }] } = await build.generate({ format: 'es', inlineDynamicImports: true });
  await build.close();
  return code;
}

/** Scripts and style sheets of all contenders but ours, by path. */
export async function contenders() {
  const files = new Map();
  for (const name of ['byHand', 'savedByHand', 'listByHand', 'shoelace', 'sgds', 'gcds']) files.set(`/assets/${name}.js`, await bundled(name));
  const library = (path) => readFileSync(`${peers}node_modules/${path}`, 'utf8');
  files.set('/assets/shoelace.css', library('@shoelace-style/shoelace/dist/themes/light.css'));
  // In one file, as a bundler puts them: its @import would cost a round trip.
  const sgds = '@govtechsg/sgds-web-component/themes/';
  files.set('/assets/sgds.css', library(`${sgds}root.css`) + library(`${sgds}day.css`).replace(/@import[^;]*;/, ''));
  for (const file of readdirSync(`${peers}node_modules/@gcds-core/components/dist/gcds`)) files.set(`/peers/gcds/${file}`, library(`@gcds-core/components/dist/gcds/${file}`));
  return files;
}
