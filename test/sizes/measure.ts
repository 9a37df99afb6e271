import { brotliCompressSync, constants } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

/** Bytes after brotli 11, as a web host would send them. */
export function brotli(code: string): number {
  return brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** One minified file with `names` of a built package and all that they need, except the modules `without`. */
export async function bundle(module: string, names: readonly string[], without: readonly string[] = []): Promise<string> {
  const build = await rollup({
    input: 'entry',
    external: (id) => without.some((name) => id === name || id.startsWith(`${name}/`)),
    plugins: [
      { name: 'entry', resolveId: (id) => (id === 'entry' ? id : null), load: (id) => (id === 'entry' ? `export { ${names.join(', ')} } from '${module}';` : null) },
      nodeResolve({ browser: true, exportConditions: ['production'], rootDir: process.cwd() }),
      terser({ ecma: 2020, module: true, compress: { passes: 2, unsafe_arrows: true }, format: { comments: false } }),
    ],
    onwarn: () => undefined,
  });
  const { output } = await build.generate({ format: 'es' });
  await build.close();
  // The entry and what it imports at once; what it may import later is not part of it.
  const chunks = new Map(output.flatMap((chunk) => (chunk.type === 'chunk' ? [[chunk.fileName, chunk] as const] : [])));
  const reached = new Set([output[0].fileName]);
  for (const name of reached) for (const next of chunks.get(name)?.imports ?? []) if (chunks.has(next)) reached.add(next);
  return [...reached].map((name) => chunks.get(name)?.code ?? '').join('');
}

/**
 * What importing `names` from a built package costs a page: bundled, minified, brotli. `without` names modules
 * whose bytes another row counts.
 */
export async function cost(module: string, names: readonly string[], without: readonly string[] = []): Promise<number> {
  return brotli(await bundle(module, names, without));
}
