import { fileURLToPath } from 'node:url';
import { compile, parseSource } from '@tetap/publisher';
import { readFolder } from '../../../examples/serdang-bedagai/server/folder.mjs';
import { PUBLISHED } from './morning.mjs';

/** The example region's feed, published on the benchmark's Monday morning: JSON text by path. */
export async function feed() {
  const files = await readFolder(fileURLToPath(new URL('../../../examples/serdang-bedagai/source', import.meta.url)));
  const { source, issues } = parseSource(files);
  if (!source) throw new Error(JSON.stringify(issues));
  return compile(source, PUBLISHED);
}
