import { resolve } from 'node:path';
import type { ServicesDocument } from '@tetap/feed';
import { compile, parseSource } from '@tetap/publisher';
import { search } from '@tetap/sdk/search';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../server/folder.mjs';

const { source } = parseSource(await readFolder(resolve(import.meta.dirname, '../source')));
const { data: services } = JSON.parse(compile(source!, '2026-11-23T08:00:00+07:00').get('services.json')!) as ServicesDocument;

/** What people say at a counter or type on a phone, and the errand that they mean. */
const meant: Readonly<Record<string, readonly string[]>> = {
  'ktp-hilang': ['KTP hilang', 'ktp ilang', 'ktp hlang', 'kpt hilang', 'ktp rusak', 'kehilangan ktp', 'dompet hilang', 'mau ganti ktp yang hilang', 'lost ID card'],
  'ktp-baru': ['bikin ktp', 'rekam ktp', 'ktp 17 tahun'],
  'ikd': ['ikd', 'ktp digital', 'aktivasi ikd'],
  'kartu-keluarga': ['kk', 'kartu keluarga', 'kartu kelurga', 'pisah kk', 'tambah anak', 'kk hilang', 'cerai'],
  'akta-kelahiran': ['akta lahir', 'akte lahir', 'akte lair', 'akta kelahiran', 'surat lahir', 'bayi baru lahir', 'birth certificate'],
  'akta-kematian': ['akte kematian', 'surat kematian', 'kakek meninggal'],
  'kartu-identitas-anak': ['kia', 'ktp anak', 'kartu anak'],
  'pindah': ['pindah rumah', 'pindah alamat', 'surat pindah', 'pindah domisili', 'ganti alamat', 'move'],
  'kartu-jkn': ['BPJS', 'bpjs kesehatan', 'jkn', 'kis', 'pindah faskes', 'health insurance'],
  'surat-keterangan': ['surat miskin', 'surat tidak mampu', 'kurang mampu', 'sktm', 'sku', 'surat domisili'],
  'berobat-puskesmas': ['berobat', 'sakit', 'puskesmas'],
  'gawat-darurat': ['darurat', 'ambulans', 'igd', 'rumah sakit'],
  'cek-bansos': ['bansos', 'pkh', 'bpnt', 'sembako', 'dtks', 'blt', 'raskin'],
  'perpanjang-sim': ['sim', 'perpanjang sim', 'driving licence'],
  'pajak-kendaraan': ['stnk', 'pajak motor', 'samsat'],
  'pbb': ['pbb', 'pajak tanah'],
  'nib': ['nib', 'ijin usaha', 'siup', 'warung'],
  'pbg': ['imb', 'bangun rumah'],
  'paspor': ['paspor', 'passport', 'umrah'],
  'klaim-jht': ['jht', 'cair jht', 'phk'],
  'kartu-kuning': ['kartu kuning', 'ak1', 'cari kerja'],
  'skck': ['skck', 'surat kelakuan baik'],
  'pengantar-nikah': ['mau nikah', 'kua', 'marriage'],
  'cek-tanah': ['tanah', 'sertipikat tanah', 'balik nama'],
  'listrik-padam': ['mati lampu', 'token listrik'],
  'lapor': ['lapor', 'pungli', 'jalan rusak', 'sampah'],
  'lapor-bencana': ['banjir'],
  'spt-tahunan': ['npwp', 'lapor pajak'],
};

describe('the directory of the example', () => {
  it.each(Object.entries(meant).flatMap(([id, wanted]) => wanted.map((words) => [words, id] as const)))('"%s" finds %s first', (words, id) => {
    expect(search(services, words).services[0]?.id).toBe(id);
  });

  it('begins with what is asked for most', () => {
    expect(services.slice(0, 5).map(({ id }) => id)).toEqual(['ktp-hilang', 'kartu-keluarga', 'akta-kelahiran', 'kartu-jkn', 'surat-keterangan']);
  });

  it('asks nobody to know the name of an app: each errand is found by the words of its name', () => {
    for (const { id, name } of services) expect(search(services, typeof name === 'string' ? name : name['id']!).services[0]?.id, id).toBe(id);
  });
});
