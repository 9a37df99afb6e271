import { readFileSync, writeFileSync } from 'node:fs';
import { cdn } from './cdn.mjs';
import { written } from './record.mjs';

/** Writes `cdn/manifest.json`: every file with its integrity and sizes, for who pins, checks or serves them. */
export function writeManifest() {
  const { version } = JSON.parse(readFileSync('packages/widgets/package.json', 'utf8'));
  const files = Object.fromEntries([...written].sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(`${cdn}/manifest.json`, `${JSON.stringify({ version, files }, null, 2)}\n`);
}
