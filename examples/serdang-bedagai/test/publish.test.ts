import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkDocument, kindOf } from '@tetap/feed';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publish, run } from '../publish.mjs';
import { filesIn } from '../server/folder.mjs';

const ownSource = fileURLToPath(new URL('../source', import.meta.url));
const morning = Date.parse('2026-11-23T08:00:00+07:00');
/** Milliseconds. Most of these tests write a whole region to the disk, some twice, which takes a busy machine long. */
const WHOLE = 120_000;

let room: string;
let folder: string;
beforeEach(async () => {
  room = await mkdtemp(join(tmpdir(), 'tetap-publish-'));
  folder = join(room, 'feed');
});
afterEach(async () => { await rm(room, { recursive: true }); });

const document = async (path: string) => JSON.parse(await readFile(join(folder, path), 'utf8')) as { generated: string; updated: string };

async function copyOfSource(): Promise<string> {
  const copy = join(room, 'source');
  await cp(ownSource, copy, { recursive: true });
  return copy;
}

describe('publishing into a folder', () => {
  it('writes documents of the format, and nothing else', async () => {
    const lines: string[] = [];
    expect(await publish({ folder, now: morning, report: (line) => { lines.push(line); } })).toBe(true);
    const paths = await filesIn(folder);
    expect(paths).toEqual(expect.arrayContaining(['region.json', 'offices/disdukcapil.json', 'services/ktp-hilang.json', 'live.json']));
    for (const path of paths) expect(checkDocument(kindOf(path)!.kind, await document(path), path), path).toEqual([]);
    expect(lines.at(-2)).toContain(`${paths.length} berkas`);
    expect(lines.some((line) => /^Kelengkapan: 21 kantor \d+ %, 32 layanan \d+ %\.$/.test(line)), lines.join('\n')).toBe(true);
  }, WHOLE);

  it('vouches again, and what did not change keeps its `updated`', async () => {
    const source = await copyOfSource();
    await publish({ folder, source, now: morning });
    const office = await readFile(join(source, 'offices/bapenda.yaml'), 'utf8');
    await writeFile(join(source, 'offices/bapenda.yaml'), office.replace('address: Sei Rampah', 'address: Perbaungan'));
    await publish({ folder, source, now: morning + 60_000 });

    expect(await document('apps.json')).toMatchObject({ generated: '2026-11-23T08:01:00+07:00', updated: '2026-11-23T08:00:00+07:00' });
    expect(await document('offices/bapenda.json')).toMatchObject({ updated: '2026-11-23T08:01:00+07:00' });
  }, WHOLE);

  it('warns of a clock by which the publication before is yet to come, and publishes all the same', async () => {
    const said = async (now: number): Promise<readonly string[]> => {
      const lines: string[] = [];
      expect(await publish({ folder, now, report: (line) => { lines.push(line); } })).toBe(true);
      return lines.filter((line) => line.includes('jam komputer'));
    };
    expect(await said(morning)).toEqual([]);
    expect(await said(morning + 60_000)).toEqual([]);
    const warning = (now: string, rest: string): string => `! Penerbitan sebelumnya bertanggal 23 Nov 2026, 08.01 WIB, padahal menurut komputer ini sekarang ${now} WIB. Periksa jam komputer: pembaca mendahulukan yang lebih baru, sehingga penerbitan ini ${rest}.`;
    expect(await said(morning - 3_600_000)).toEqual([warning('23 Nov 2026, 07.00', 'diberi waktu sesudahnya')]);
    expect(await document('live.json')).toMatchObject({ generated: '2026-11-23T08:01:01+07:00' });
    expect(await said(morning - 25 * 3_600_000)).toEqual([warning('22 Nov 2026, 07.00', 'mungkin tidak dipakai')]);
  }, WHOLE);

  it('stops at an error, names file and line, and leaves what is published', async () => {
    const source = await copyOfSource();
    await publish({ folder, source, now: morning });
    const before = await document('live.json');
    await writeFile(join(source, 'offices/bapenda.yaml'), 'name: Bapenda\nkind: [');
    const lines: string[] = [];
    expect(await publish({ folder, source, now: morning + 60_000, report: (line) => { lines.push(line); } })).toBe(false);
    expect(lines.join('\n')).toMatch(/^✗ offices\/bapenda\.yaml:2 /m);
    expect(await document('live.json')).toEqual(before);
  }, WHOLE);

  it('loses no office to the name of its file: .yml is read, what is unknown is objected to', async () => {
    const source = await copyOfSource();
    await mkdir(join(source, '.git'));
    await writeFile(join(source, '.git/config'), '');
    await rename(join(source, 'offices/bapenda.yaml'), join(source, 'offices/bapenda.yml'));
    expect(await publish({ folder, source, now: morning })).toBe(true);
    expect(await filesIn(folder)).toContain('offices/bapenda.json');

    await rename(join(source, 'offices/bapenda.yml'), join(source, 'offices/bapenda.yaml.txt'));
    const lines: string[] = [];
    expect(await publish({ folder, source, now: morning, report: (line) => { lines.push(line); } })).toBe(false);
    expect(lines.filter((line) => line.startsWith('✗'))).toContainEqual(expect.stringMatching(/^✗ offices\/bapenda\.yaml\.txt:\d+ .*tidak dikenal/));
  }, WHOLE);

  it('says so where there is no such source', async () => {
    const lines: string[] = [];
    expect(await publish({ folder, source: join(room, 'sumber'), now: morning, report: (line) => { lines.push(line); } })).toBe(false);
    expect(lines.at(-1)).toBe(`✗ Map ${join(room, 'sumber')} tidak ada. Periksa namanya.`);
  });

  it('takes nothing back that another run has published meanwhile', async () => {
    const source = join(room, 'source');
    await mkdir(source);
    await writeFile(join(source, 'region.yaml'), 'code: 12.18\nname: Kabupaten Contoh\nzone: Asia/Jakarta\npublisher: { name: Diskominfo }\nlive: { ttl: 60 }\n');
    await writeFile(join(source, 'holidays.yaml'), 'years: [2026, 2027]\n');
    await publish({ folder, source, now: morning });
    const path = join(folder, 'region.json');
    const lines: string[] = [];
    const report = (line: string): void => {
      lines.push(line);
      if (line.startsWith('Kelengkapan')) writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')) as object, build: 'other' }));
    };
    expect(await publish({ folder, source, now: morning + 60_000, report })).toBe(false);
    expect(lines.at(-1)).toMatch(/^✗ .*penerbitan lain.*Jalankan lagi\.$/);
    expect(lines.filter((line) => line.startsWith('Menulis'))).toEqual([]);
    expect(await document('live.json')).toMatchObject({ generated: '2026-11-23T08:00:00+07:00' });
  });

  it('removes what a run that was killed has left, and nothing that another may be writing', async () => {
    const source = join(room, 'source');
    await mkdir(source);
    await writeFile(join(source, 'region.yaml'), 'code: 12.18\nname: Kabupaten Contoh\nzone: Asia/Jakarta\npublisher: { name: Diskominfo }\n');
    await writeFile(join(source, 'holidays.yaml'), 'years: [2026, 2027]\n');
    await mkdir(folder, { recursive: true });
    const [left, written] = [join(folder, '.tetap-1234.tmp'), join(folder, '.tetap-5678.tmp')];
    await writeFile(left, '{"half');
    await writeFile(written, '{"half');
    await utimes(left, new Date(Date.now() - 2 * 3_600_000), new Date(Date.now() - 2 * 3_600_000));
    expect(await publish({ folder, source, now: morning })).toBe(true);
    expect([left, written].map((path) => existsSync(path))).toEqual([false, true]);
  }, WHOLE);

  it.each([{ args: [] }, { args: ['--help'] }, { args: ['-n', 'feed'] }, { args: ['feed', '--dry-run'] }, { args: ['feed', 'source', 'more'] }, { args: [''] }])('asked with $args writes nothing, and says how it is asked', async ({ args }) => {
    const said: string[] = [];
    const say = (line: string): void => { said.push(line); };
    expect(await run(args, { log: say, error: say })).toBe(2);
    expect(said).toEqual(['Pemakaian: node publish.mjs FOLDER [SOURCE]']);
  });

  it('says what an officer can do where the system refuses', async () => {
    await writeFile(folder, '');
    const errors: string[] = [];
    expect(await run([folder], { log: () => undefined, error: (line) => { errors.push(line); } }, morning)).toBe(1);
    expect(errors).toEqual([expect.stringMatching(/^✗ Tujuannya berkas, bukan map\. Pilih map lain\. \(ENOTDIR: /)]);
  });

  it('says which document is published no more', async () => {
    await mkdir(join(folder, 'offices'), { recursive: true });
    await writeFile(join(folder, 'offices/gone.json'), '{}');
    const lines: string[] = [];
    await publish({ folder, now: morning, report: (line) => { lines.push(line); } });
    expect(lines).toContain('! offices/gone.json tidak diterbitkan lagi. Hapus dari server.');
  }, WHOLE);
});
