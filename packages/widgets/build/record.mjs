import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What was written into `cdn/` so far: integrity and sizes by file name. */
export const written = new Map();

/** For `integrity="..."`. */
export function integrityOf(content) {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

export function record(path, name = basename(path)) {
  const content = readFileSync(path);
  const facts = { integrity: integrityOf(content), bytes: content.length, brotli: brotliCompressSync(content).length };
  written.set(name, facts);
  return facts;
}
