import { brotliCompressSync, constants } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

/** Bytes after brotli 11, as a web host would send them. */
export function brotli(code: string): number {
  return brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/**
 * What importing `names` from a built package costs a page: bundled, minified, brotli. `without` names modules
 * whose bytes another row counts.
 */
export async function cost(module: string, names: readonly string[], without: readonly string[] = []): Promise<number> {
  const bundle = await rollup({
    input: 'entry',
    external: (id) => without.some((name) => id === name || id.startsWith(`${name}/`)),
    plugins: [
      { name: 'entry', resolveId: (id) => (id === 'entry' ? id : null), load: (id) => (id === 'entry' ? `export { ${names.join(', ')} } from '${module}';` : null) },
      nodeResolve({ browser: true, exportConditions: ['production'], rootDir: process.cwd() }),
      terser({ ecma: 2020, module: true, compress: { passes: 2, unsafe_arrows: true }, format: { comments: false } }),
    ],
    onwarn: () => undefined,
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return brotli(output[0].code);
}
