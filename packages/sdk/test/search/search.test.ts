import type { ServiceEntry } from '@tetap/feed';
import { describe, expect, it } from 'vitest';
import { search } from '../../src/search/search.js';
import { entry } from './entry.js';

const services = [
  entry('akta-lahir', { id: 'Akta kelahiran', en: 'Birth certificate' }, 'bayi baru lahir'),
  entry('ktp-hilang', 'Ganti KTP hilang', 'kehilangan', 'e-KTP'),
  entry('kk', 'Kartu keluarga', 'kk hilang'),
  entry('rekam', 'Perekaman KTP-el', 'ktp baru', 'buat ktp'),
  entry('paspor', 'Paspor', 'ke luar negeri'),
  entry('nib', 'Izin usaha'),
];
const find = (wanted: string, list: readonly ServiceEntry[] = services): string[] => search(list, wanted).services.map(({ id }) => id);
/** Whether somebody who types one finds what is named with the other. */
const meets = (typed: string, name: string): boolean => find(typed, [entry('other', 'Xyzzy'), entry('it', name)])[0] === 'it';

describe('searching services', () => {
  it.each(['', '  ?! ', '...', '😀'])('gives everything, in order, for %j', (nothing) => {
    expect(search(services, nothing).services).toBe(services);
    expect(search(services, nothing).marks('KTP')).toEqual([]);
  });

  it('finds nothing in nothing', () => {
    expect(find('ktp', [])).toEqual([]);
    expect(find('', [])).toEqual([]);
  });

  it.each(['ktp', 'KTP', 'e-ktp', 'ektp', 'E KTP', 'ktp-el', 'KTPel', 'ktp elektronik'])('takes %j for the same card', (typed) => {
    expect(find(typed).sort()).toEqual(['ktp-hilang', 'rekam']);
  });

  it('needs every word, anywhere in name or keywords', () => {
    expect(find('hilang ktp')).toEqual(['ktp-hilang']);
  });

  it.each([
    ['bikin ktp', 'rekam'], ['mau bikin ktp', 'rekam'], ['urus ktp', 'ktp-hilang'], ['mengurus akta lahir', 'akta-lahir'], ['akte lahir', 'akta-lahir'],
    ['cara buat kk', 'kk'], ['bikin paspor', 'paspor'], ['ktp ilang', 'ktp-hilang'], ['pasport', 'paspor'], ['passport', 'paspor'],
    ['I want to get a birth certificate', 'akta-lahir'], ['need to apply for a birth certificate', 'akta-lahir'], ['urus ijin usaha', 'nib'], ['ngurus ijin usaha', 'nib'],
  ])('understands %j', (typed, id) => {
    expect(find(typed)[0]).toBe(id);
  });

  it('takes words of asking as they are where there are no others', () => {
    expect(find('buat')).toEqual(['rekam']);
    expect(find('mau')).toEqual([]);
  });

  it.each([['bpsj', 'BPJS'], ['kartu bpsj', 'Kartu BPJS'], ['ptjak', 'Pajak'], ['spjt', 'SPT']])('takes %j for %j, though its error writes an old spelling', (typed, name) => {
    expect(meets(typed, name)).toBe(true);
  });

  it('goes on finding it while somebody types two words together', () => {
    for (const typed of ['aktala', 'aktalah', 'aktalahi', 'aktalahir']) expect(search(services, typed).services.map(({ id }) => id), typed).toContain('akta-lahir');
  });

  it.each([['aktalahir', 'akta-lahir'], ['aktakelahiran', 'akta-lahir'], ['kartukeluarga', 'kk'], ['ktphilang', 'ktp-hilang'], ['mau urusizin usaha', 'nib']])('takes %j apart', (typed, id) => {
    expect(find(typed)).toEqual([id]);
  });
  it('takes nothing apart that can be found as it stands, nor what is found in one service only in pieces', () => {
    expect(find('kartukeluarga', [entry('both', 'Kartu keluarga'), entry('one', 'Kartukeluarga')])).toEqual(['one']);
    expect(find('pasporhilang')).toEqual([]);
    expect(search(services, 'aktalahir').marks('Akta lahir')).toEqual([[0, 4], [5, 10]]);
  });

  it('makes do with some of the words where no service has them all, but with whole ones', () => {
    expect(find('ktp hilang kemarin')).toEqual(['ktp-hilang', 'rekam', 'kk']);
    expect(find('kartu xyz')).toEqual(['kk']);
    expect(find('kar xyz')).toEqual([]);
  });

  it('takes the beginning of a word while it is typed, in any language of the name', () => {
    expect(find('k')).toEqual(['akta-lahir', 'ktp-hilang', 'kk', 'rekam', 'paspor']);
    expect(find('lahi')).toEqual(['akta-lahir']);
    expect(find('birth')).toEqual(['akta-lahir']);
    expect(find('daf', [entry('it', 'Pendaftaran tanah')])).toEqual(['it']);
    expect(find('kaman')).toEqual([]);
  });
});

describe('spelling', () => {
  it.each([
    ['ijin', 'Izin'], ['izin', 'Ijin'], ['sertipikat', 'Sertifikat'], ['propinsi', 'Provinsi'], ['aktip', 'Aktif'], ['rejeki', 'Rezeki'], ['jumat', 'Jum\'at'], ['Jum’at', 'Jumat'],
    ['soerat', 'Surat'], ['idjin', 'Izin'], ['tjatatan', 'Catatan'], ['achir', 'Akhir'], ['sjarat', 'Syarat'], ['massal', 'Masal'], ['désa', 'Desa'], ['DESA', 'desa'],
    ['mpaspor', 'M-Paspor'], ['e samsat', 'Samsat'], ['samsat', 'e-Samsat'], ['kartu-keluarga', 'Kartu Keluarga'], ['akte', 'Akta'], ['apotik', 'Apotek'], ['praktek', 'Praktik'],
  ])('%j is %j', (typed, name) => {
    expect(meets(typed, name)).toBe(true);
  });

  it('leaves short forms apart', () => {
    expect(find('kk', [entry('kps', 'KPS'), entry('it', 'KK')])).toEqual(['it']);
    expect(find('pkk', [entry('pkh', 'PKH'), entry('it', 'PKK')])).toEqual(['it']);
  });
});

describe('affixes', () => {
  it.each([
    ['mengurus', 'Pengurusan'], ['urus', 'Pengurusan'], ['sewa', 'Penyewaan'], ['menyewa', 'Sewa'], ['kirim', 'Pengiriman'], ['memakai', 'Pakai'], ['tulis', 'Menulis'], ['pindah', 'Perpindahan'],
    ['memperpanjang', 'Perpanjangan'], ['diperpanjang', 'Perpanjangan'], ['kehilangan', 'Hilang'], ['hilang', 'Kehilangan'], ['berobat', 'Pengobatan'], ['bayarkan', 'Pembayaran'], ['kartunya', 'Kartu'],
    ['penggantian', 'Ganti'], ['penerimaan', 'Terima'], ['permintaan', 'Minta'], ['uji', 'Pengujian'], ['terbit', 'Penerbitan'], ['bekerja', 'Kerja'], ['perusahaan', 'Usaha'],
  ])('%j is kin to %j', (typed, name) => {
    expect(meets(typed, name)).toBe(true);
    expect(meets(name, typed)).toBe(true);
  });
});

describe('typing errors', () => {
  it.each([
    ['left out', 'kelurga'], ['added', 'keluuarga'], ['wrong', 'kelusrga'], ['swapped', 'kelaurga'], ['the first', 'leluarga'], ['two of eight', 'kelaurgs'], ['in what was typed so far', 'keluqr'],
  ])('are forgiven: %s', (_, typed) => {
    expect(meets(typed, 'Keluarga')).toBe(true);
  });

  it('are forgiven once in a short word, not at all in two letters', () => {
    expect(meets('kpt', 'KTP')).toBe(true);
    expect(meets('kqrtx', 'Kartu')).toBe(false);
    expect(meets('kl', 'KK')).toBe(false);
  });

  it('are thought of only where the words as typed find nothing', () => {
    const close = [entry('karto', 'Karto'), entry('kartu', 'Kartu')];
    expect(find('kartu', close)).toEqual(['kartu']);
    expect(find('kartx', close)).toEqual(['karto', 'kartu']);
  });

  it('are thought of where they made another word that fits nothing else', () => {
    expect(find('karto keluarga', [entry('karto', 'Desa Karto'), entry('it', 'Kartu keluarga')])).toEqual(['it']);
  });
});

describe('the order', () => {
  it('is how well the words fit: whole, kin, beginning', () => {
    const list = [entry('beginning', 'Lahiriah'), entry('kin', 'Kelahiran'), entry('whole', 'Surat lahir')];
    expect(find('lahir', list)).toEqual(['whole', 'kin', 'beginning']);
  });

  it('puts fewer typing errors first', () => {
    expect(find('perbaungaj', [entry('two', 'Perbaungsn'), entry('one', 'Perbaungan')])).toEqual(['one', 'two']);
  });

  it('puts the name before the keywords', () => {
    expect(find('hilang')).toEqual(['ktp-hilang', 'kk']);
  });

  it('puts a name that has nothing else first, then keeps the list\'s', () => {
    const list = [entry('a', 'Perubahan kartu keluarga'), entry('b', 'Cetak kartu keluarga'), entry('c', 'Kartu keluarga')];
    expect(find('kartu keluarga', list)).toEqual(['c', 'a', 'b']);
  });

  it('puts first what has the words of asking too', () => {
    expect(find('buat ktp')).toEqual(['rekam', 'ktp-hilang']);
  });
});

describe('marks', () => {
  const marked = (typed: string, text: string, list: readonly ServiceEntry[] = [entry('it', text)]): string => {
    let end = 0;
    return search(list, typed).marks(text).map(([from, to]) => {
      const piece = `${text.slice(end, from)}[${text.slice(from, to)}]`;
      end = to;
      return piece;
    }).join('') + text.slice(end);
  };

  it.each([
    ['ktp', 'Ganti KTP hilang', 'Ganti [KTP] hilang'], ['hil ktp', 'Ganti KTP hilang', 'Ganti [KTP] [hil]ang'], ['ektp', 'Perekaman KTP-el', 'Perekaman [KTP]-el'], ['kartu', 'Kartunya kartu', '[Kartu]nya [kartu]'],
    ['mengurus', 'Pengurusan izin', '[Pengurusan] izin'], ['kelurga', 'Kartu keluarga', 'Kartu [keluarga]'], ['ijin', 'Surat (IZIN) usaha', 'Surat ([IZIN]) usaha'], ['massal', 'Nikah massal', 'Nikah [massal]'],
    ['mas', 'Nikah massal', 'Nikah [mas]sal'], ['jumat', 'Salat Jum\'at', 'Salat [Jum\'at]'], ['desa', 'Désa', '[Désa]'], ['cafe', 'Kafe cafe\u0301s', 'Kafe [cafe\u0301]s'], ['mau ktp', 'Mau KTP', 'Mau [KTP]'],
  ])('%j in %j', (typed, text, expected) => {
    expect(marked(typed, text)).toBe(expected);
  });

  it('works in any language of the name', () => {
    expect(marked('certificate', 'Birth certificate', services)).toBe('Birth [certificate]');
  });

  it('marks nothing in a text that is not of the list', () => {
    expect(marked('ktp', 'Something else', services)).toBe('Something else');
  });
});

describe('what is typed in bad faith', () => {
  it.each(['constructor', '__proto__', 'hasOwnProperty', 'toString'])('finds nothing for %j', (typed) => {
    expect(find(typed)).toEqual([]);
  });

  it('is not led astray by pattern characters', () => {
    expect(find('(.*')).toHaveLength(services.length);
    expect(find('[ktp')).toHaveLength(2);
    expect(find('\\+ktp$|')).toHaveLength(2);
  });

  it.each([['letters', 'k'.repeat(1e6)], ['words', 'ktp '.repeat(3e5)], ['affixes', 'dipeber'.repeat(1e5)], ['endings', 'anikannya'.repeat(1e5)], ['marks', '\u0301'.repeat(1e6)], ['halves of characters', '\ud83d'.repeat(1e5)]])('is cut: %s without end', (_, typed) => {
    // Looked at whole, each of these would outlast the test.
    expect(find(typed)).toEqual(find(typed.slice(0, 120)));
  });
});

describe('the index', () => {
  it('is prepared once for a list, and anew for another', () => {
    let read = 0;
    const list = services.map((service) => ({ ...service, get name() { read++; return service.name; } }));
    find('ktp', list);
    const once = read;
    find('akta', list);
    expect(read).toBe(once);
    find('ktp', [...list]);
    expect(read).toBe(2 * once);
  });
});
