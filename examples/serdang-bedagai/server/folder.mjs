import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** The text files of a folder and its subfolders, by path with forward slashes. */
export async function readFolder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.yaml')).map((entry) => join(entry.parentPath, entry.name)).sort();
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return Object.fromEntries(files.map((file, index) => [file.slice(folder.length + 1).replaceAll(sep, '/'), texts[index]]));
}
