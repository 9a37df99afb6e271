import { fileURLToPath } from 'node:url';
import { compile, parseSource } from '@tetap/publisher';
import { catalogue } from '../catalogue.ts';
import { readFolder } from '../../../examples/serdang-bedagai/server/folder.mjs';
import { PUBLISHED } from './morning.mjs';

/** The example region's feed, published on the benchmark's Monday morning: JSON text by path. */
export async function feed() {
  const files = await readFolder(fileURLToPath(new URL('../../../examples/serdang-bedagai/source', import.meta.url)));
  const { source, issues } = parseSource(files);
  if (!source) throw new Error(JSON.stringify(issues));
  return compile(source, PUBLISHED);
}

/** The directory's index with 5,000 services of a large region, as the feed would have it. */
export function largeIndex(documents) {
  return JSON.stringify({ ...JSON.parse(documents.get('services.json')), data: catalogue(5000, 1).map((entry) => ({ ...entry, offices: ['disdukcapil'] })) });
}
