import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What was written into `cdn/` so far: integrity and sizes by file name. */
export const written = new Map();

/** For `integrity="..."`. A hash cannot be packed, so the shortest that browsers know: no two files of one SHA-256 have ever been found. */
export function integrityOf(content) {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

export function record(path, name = basename(path)) {
  const content = readFileSync(path);
  const facts = { integrity: integrityOf(content), bytes: content.length, brotli: brotliCompressSync(content).length };
  written.set(name, facts);
  return facts;
}
