import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Paths of the files in a folder and its subfolders, sorted, with forward slashes. Hidden ones belong to editors and git. */
export async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((path) => path.split('/').every((name) => !name.startsWith('.'))).sort();
}

/**
 * A source folder as `parseSource` takes it: text by path. Files that are not YAML come with their name only, so that it
 * can object to `bapenda.yaml.txt` instead of an office going missing in silence.
 */
export async function readFolder(folder) {
  const paths = await filesIn(folder);
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [path, /\.ya?ml$/.test(path) ? await readFile(join(folder, path), 'utf8') : ''])));
}
