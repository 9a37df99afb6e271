/**
 * Publishes the source of the example region as files for any web server: `node publish.mjs FOLDER [SOURCE]`.
 * Run it again (cron, a button) well before the documents' `validUntil`; every run vouches for all of them.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kindOf } from '@tetap/feed';
import { compile, completeness, completenessReport } from '@tetap/publisher';
import { filesIn } from './server/folder.mjs';
import { findingLine, readSource } from './server/readSource.mjs';

/** In milliseconds. */
const HOUR = 3_600_000;
const ownSource = fileURLToPath(new URL('source', import.meta.url));

/** The documents that a folder holds from the last time, so that those that did not change keep their `updated`. */
async function published(folder) {
  if (!existsSync(folder)) return new Map();
  const paths = (await filesIn(folder)).filter((path) => kindOf(path));
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')])));
}

/** Whether another run has published since `previous` was read: it may have read a later source, whose closures this one would take back. */
async function isOvertaken(folder, previous) {
  const path = 'region.json';
  return previous.get(path) !== await readFile(join(folder, path), 'utf8').catch(() => undefined);
}

/** What an officer should know of a publication whose clock is behind the one that it replaces: `compile` dates it after that, unless a day lies between. */
function warningOfClock(previous, now) {
  const text = previous.get('region.json');
  const before = text === undefined ? NaN : Date.parse(/"generated":\s*"([^"]*)"/.exec(text)?.[1]);
  const written = (instant) => new Date(instant).toLocaleString('id-ID', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Jakarta' });
  return before > now
    ? [`! Penerbitan sebelumnya bertanggal ${written(before)} WIB, padahal menurut komputer ini sekarang ${written(now)} WIB. Periksa jam komputer: pembaca mendahulukan yang lebih baru, sehingga penerbitan ini ${before <= now + 24 * HOUR ? 'diberi waktu sesudahnya' : 'mungkin tidak dipakai'}.`]
    : [];
}

/** What a run that was killed was writing when it ended stays behind; no run that is alive writes at one file for an hour. */
async function sweep(place) {
  for (const name of await readdir(place)) {
    const path = join(place, name);
    if (/^\.tetap-.*\.tmp$/.test(name) && (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) < Date.now() - HOUR) await rm(path, { force: true });
  }
}

/** Replaces a file in one step: a reader sees the old text or the new one, never half. */
async function replace(path, text) {
  const unfinished = join(dirname(path), `.tetap-${randomUUID()}.tmp`);
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
 * findings and progress, line by line. False, with nothing written, where an officer has something to repair first, or another run was quicker.
 */
export async function publish({ folder, source: from = ownSource, now = Date.now(), report = () => {} }) {
  const generated = new Date(now).toISOString();
  report(`Memeriksa ${from}`);
  if (!statSync(from, { throwIfNoEntry: false })?.isDirectory()) {
    report(`✗ Map ${from} tidak ada. Periksa namanya.`);
    return false;
  }
  // Before the source: whoever publishes after this has read a later one.
  const previous = await published(folder);
  for (const line of warningOfClock(previous, now)) report(line);
  const { source, findings } = await readSource([from], generated);
  for (const finding of findings) report(`${finding.severity === 'error' ? '✗' : '!'} ${findingLine(finding)}`);
  if (!source) {
    report('Tidak ada yang diterbitkan. Perbaiki dulu baris bertanda ✗.');
    return false;
  }
  for (const line of completenessReport(completeness(source, generated))) report(line);
  report(`Menyusun berkas dari ${source.offices.length} kantor dan ${source.services.length} layanan`);
  const documents = compile(source, generated, previous);
  if (await isOvertaken(folder, previous)) {
    report('✗ Sementara itu ada penerbitan lain ke map ini, jadi yang ini dihentikan. Jalankan lagi.');
    return false;
  }
  report(`Menulis ${documents.size} berkas ke ${folder}`);
  for (const place of new Set([...documents.keys()].map((path) => dirname(join(folder, path))))) {
    await mkdir(place, { recursive: true });
    await sweep(place);
  }
  for (const [path, text] of documents) await replace(join(folder, path), text);
  for (const path of previous.keys()) if (!documents.has(path)) report(`! ${path} tidak diterbitkan lagi. Hapus dari server.`);
  report('Selesai.');
  return true;
}

/** What an officer can do about what the system refuses, by the system's name for it. */
const REFUSALS = new Map([
  [['EACCES', 'EPERM', 'EROFS'], 'Akun ini tidak berhak membaca atau menulis di sana. Minta haknya, atau pilih map lain.'],
  [['ENOSPC', 'EDQUOT'], 'Ruang penyimpanan habis, jadi baru sebagian yang terbit. Kosongkan ruang, lalu jalankan lagi.'],
  [['EEXIST', 'ENOTDIR'], 'Tujuannya berkas, bukan map. Pilih map lain.'],
].flatMap(([codes, said]) => codes.map((code) => [code, said])));

/** Publishes as asked on a command line, as of `now`; gives its exit code. */
export async function run([folder, source, ...rest], { log, error } = console, now = Date.now()) {
  // A folder of the name of an option is nothing that anybody wants.
  if (!folder || rest.length > 0 || [folder, source].some((path) => path?.startsWith('-'))) {
    error('Pemakaian: node publish.mjs FOLDER [SOURCE]');
    return 2;
  }
  try {
    return await publish({ folder, source, now, report: (line) => { log(line); } }) ? 0 : 1;
  } catch (refusal) {
    error(`✗ ${[REFUSALS.get(refusal.code), `(${refusal.message})`].filter(Boolean).join(' ')}`);
    return 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await run(process.argv.slice(2));
