import type { ServiceEntry } from '@tetap/feed';
import { random } from '../differential/schedule.ts';

export const kinds = ['exact', 'beginning', 'one error', 'two errors', 'affixes', 'spelling'] as const;
export type Kind = (typeof kinds)[number];

/** What is typed, and the services that are meant: the one that it was made from and those as good. */
export interface Query {
  readonly typed: string;
  readonly meant: ReadonlySet<string>;
}

/** Neighbours on the keyboard of a phone. */
const near: Readonly<Record<string, string>> = {
  a: 'sqwz', b: 'vghn', c: 'xdfv', d: 'serfcx', e: 'wrsd', f: 'drtgvc', g: 'ftyhbv', h: 'gyujnb', i: 'uojk', j: 'huiknm', k: 'jiolm', l: 'kop', m: 'njk', n: 'bhjm', o: 'ipkl',
  p: 'ol', q: 'wa', r: 'etdf', s: 'awedxz', t: 'ryfg', u: 'yihj', v: 'cfgb', w: 'qeas', x: 'zsdc', y: 'tugh', z: 'asx',
};

/** One word in other forms than names have. */
const families = [
  ['daftar', 'mendaftar', 'pendaftaran', 'mendaftarkan', 'didaftarkan'], ['ganti', 'mengganti', 'penggantian', 'menggantikan'], ['ubah', 'mengubah', 'perubahan', 'pengubahan'],
  ['panjang', 'memperpanjang', 'perpanjangan', 'diperpanjang'], ['cabut', 'mencabut', 'pencabutan', 'dicabut'], ['terbit', 'menerbitkan', 'penerbitan', 'terbitkan'],
  ['bayar', 'membayar', 'pembayaran', 'dibayar'], ['cetak', 'mencetak', 'pencetakan'], ['urus', 'mengurus', 'pengurusan'], ['lahir', 'kelahiran', 'dilahirkan'],
  ['mati', 'kematian'], ['hilang', 'kehilangan', 'menghilang'], ['kawin', 'perkawinan', 'mengawinkan'], ['cerai', 'perceraian', 'bercerai'], ['adu', 'mengadu', 'pengaduan', 'mengadukan'],
  ['periksa', 'memeriksa', 'pemeriksaan', 'diperiksa'], ['obat', 'berobat', 'pengobatan', 'mengobati'], ['latih', 'melatih', 'pelatihan', 'berlatih'], ['tera', 'menera'],
  ['terima', 'menerima', 'penerimaan', 'penerima'], ['pindah', 'memindahkan', 'pemindahan', 'berpindah', 'dipindah'], ['pecah', 'memecah', 'pemecahan'], ['cek', 'mengecek', 'pengecekan'],
  ['hapus', 'menghapus', 'penghapusan'], ['rekam', 'merekam', 'perekaman'], ['angkut', 'mengangkut', 'pengangkutan'], ['pasang', 'memasang', 'pemasangan'], ['sedot', 'menyedot', 'penyedotan'],
  ['timbang', 'menimbang', 'penimbangan', 'timbangan'], ['lapor', 'melapor', 'pelaporan', 'laporan'], ['uji', 'menguji', 'pengujian', 'ujian'], ['sewa', 'menyewa', 'penyewaan'],
  ['pinjam', 'meminjam', 'peminjaman', 'pinjaman'], ['suluh', 'menyuluh', 'penyuluhan'], ['tambah', 'menambah', 'penambahan'], ['catat', 'mencatat', 'pencatatan'], ['sakit', 'penyakit', 'kesakitan'],
];

/** Other spellings that are in use for words of the names. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  izin: ['ijin', 'izzin', 'IZIN'], ijazah: ['ijasah', 'Ijazah'], sertifikat: ['sertipikat', 'sertifikat-nya'], akta: ['akte', 'Akta'], ktp: ['e-ktp', 'ektp', 'KTP-el', 'e ktp'], apotek: ['apotik'],
  praktik: ['praktek'], surat: ['soerat', 'surat-surat'], paspor: ['passport', 'pasport'], aktif: ['aktip'], kecamatan: ['kecamatan,'], jumat: ['jum\'at'], tanjung: ['tandjung'], cuci: ['tjuci'],
  legalisasi: ['legalisir'], desa: ['désa'], pantai: ['pantaï'], khusus: ['chusus'], industri: ['industry'], pekerja: ['pekerdja'], konstruksi: ['konstruksi.'], fotokopi: ['photokopi', 'fotocopy'],
};

const split = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
const textOf = ({ name, keywords }: ServiceEntry): string => `${typeof name === 'string' ? name : Object.values(name).join(' ')} ${keywords.join(' ')}`;

/** `count` queries of one kind for `services`. The same for the same seed. */
export function queries(services: readonly ServiceEntry[], kind: Kind, count: number, seed: number): Query[] {
  const next = random(seed);
  const whole = (below: number): number => Math.floor(next() * below);
  const pick = <T>(list: ArrayLike<T>): T => list[whole(list.length)]!;
  const vocabularies = services.map((service) => new Set(split(textOf(service))));

  /** A letter left out, doubled or brushed, a wrong neighbour, or two swapped; anywhere in the word. */
  const mistype = (word: string): string => {
    for (;;) {
      const at = whole(word.length);
      const [head, letter, tail] = [word.slice(0, at), word[at]!, word.slice(at + 1)];
      const wrong = pick([
        head + tail, head + letter + (next() < 0.3 ? letter : pick(near[letter] ?? 'e')) + tail, head + pick(near[letter] ?? 'e') + tail, head + tail.slice(0, 1) + letter + tail.slice(1),
      ]);
      if (wrong !== word) return wrong;
    }
  };
  const familyOf = new Map(families.flatMap((family) => family.map((word) => [word, family] as const)));
  const kin = (word: string): readonly string[] => (familyOf.get(word) ?? []).filter((other) => other !== word);
  const others = (word: string): readonly string[] => Object.hasOwn(spellings, word) ? spellings[word]! : [];

  /** The same words as somebody might type them, or nothing where this kind has no way to. */
  const typedAs = (clean: readonly string[]): readonly string[] | undefined => {
    const changed = (which: readonly number[], change: (word: string) => string): string[] | undefined =>
      which.length === 0 ? undefined : clean.map((word, at) => which.includes(at) ? change(word) : word);
    const where = (fits: (word: string) => boolean): number[] => clean.flatMap((word, at) => fits(word) ? [at] : []);
    const one = (list: readonly number[]): number[] => list.length === 0 ? [] : [pick(list)];
    switch (kind) {
      case 'exact': return clean;
      case 'beginning': return clean.at(-1)!.length > 3 ? [...clean.slice(0, -1), clean.at(-1)!.slice(0, 3 + whole(clean.at(-1)!.length - 3))] : undefined;
      case 'one error': return changed(one(where((word) => word.length > 3)), mistype);
      case 'two errors': {
        const long = one(where((word) => word.length > 7));
        if (long.length > 0 && next() < 0.5) return changed(long, (word) => mistype(mistype(word)));
        const able = where((word) => word.length > 3);
        return able.length > 1 ? changed(able.slice(0, 2), mistype) : undefined;
      }
      case 'affixes': return changed(one(where((word) => kin(word).length > 0)), (word) => pick(kin(word)));
      case 'spelling': return changed(one(where((word) => others(word).length > 0)), (word) => pick(others(word)));
    }
  };

  const found: Query[] = [];
  while (found.length < count) {
    const service = services[whole(services.length)]!;
    const names = split(service.name as string).filter((word) => word.length > 2 && !/^(dan|atau|atas|yang|untuk)$/.test(word));
    // What people type: a search word, or words of the name in its order, often one of the errand and one of the place.
    const at = whole(names.length);
    const clean = next() < 0.25 ? split(pick(service.keywords)) : next() < 0.6 ? [names[at]!, names.at(-1)!] : names.slice(at, at + 2 + whole(2));
    const distinct = [...new Set(clean)];
    const typed = typedAs(distinct);
    if (!typed) continue;
    const last = typed.at(-1)!;
    const has = (vocabulary: ReadonlySet<string>): boolean => distinct.every((word, at) =>
      vocabulary.has(word)
      || (kind === 'beginning' && at === distinct.length - 1 && [...vocabulary].some((other) => other.startsWith(last)))
      || (kind === 'affixes' && kin(word).some((other) => vocabulary.has(other))));
    found.push({ typed: typed.join(' '), meant: new Set(services.filter((_, index) => has(vocabularies[index]!)).map(({ id }) => id)) });
  }
  return found;
}
