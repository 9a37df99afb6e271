/**
 * Publishes the source of the example region as files for any web server: `node publish.mjs FOLDER [SOURCE]`.
 * Run it again (cron, a button) well before the documents' `validUntil`; every run vouches for all of them.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kindOf } from '@tetap/feed';
import { compile, completeness, completenessReport } from '@tetap/publisher';
import { filesIn } from './server/folder.mjs';
import { findingLine, readSource } from './server/readSource.mjs';

const ownSource = fileURLToPath(new URL('source', import.meta.url));

/** The documents that a folder holds from the last time, so that those that did not change keep their `updated`. */
async function published(folder) {
  const paths = (await filesIn(folder)).filter((path) => kindOf(path));
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')])));
}

/** Replaces a file in one step: a reader sees the old text or the new one, never half. */
async function replace(path, text) {
  const unfinished = join(dirname(path), `.tetap-${process.pid}.tmp`);
  try {
    await writeFile(unfinished, text, { flush: true });
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/**
 * Checks `source`, compiles it as of `now` and writes the documents into `folder`, the overlay last. `report` receives
 * findings and progress, line by line. False, with nothing written, where an officer has something to repair first.
 */
export async function publish({ folder, source: from = ownSource, now = Date.now(), report = () => {} }) {
  const generated = new Date(now).toISOString();
  report(`Memeriksa ${from}`);
  if (!existsSync(from)) {
    report(`✗ Map ${from} tidak ada. Periksa namanya.`);
    return false;
  }
  const { source, findings } = await readSource([from], generated);
  for (const finding of findings) report(`${finding.severity === 'error' ? '✗' : '!'} ${findingLine(finding)}`);
  if (!source) {
    report('Tidak ada yang diterbitkan. Perbaiki dulu baris bertanda ✗.');
    return false;
  }
  for (const line of completenessReport(completeness(source, generated))) report(line);
  await mkdir(folder, { recursive: true });
  const previous = await published(folder);
  const documents = compile(source, generated, previous);
  report(`Menulis ${documents.size} berkas ke ${folder}`);
  for (const [path, text] of documents) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await replace(join(folder, path), text);
  }
  for (const path of previous.keys()) if (!documents.has(path)) report(`! ${path} tidak diterbitkan lagi. Hapus dari server.`);
  report('Selesai.');
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, source] = process.argv.slice(2);
  if (folder === undefined) {
    console.error('Pemakaian: node publish.mjs FOLDER [SOURCE]');
    process.exitCode = 2;
  } else {
    publish({ folder, source, report: (line) => { console.log(line); } }).then((done) => { if (!done) process.exitCode = 1; }, (error) => {
      console.error(`✗ ${error.message}`);
      process.exitCode = 1;
    });
  }
}
