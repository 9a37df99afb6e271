import type { DirectoryMessages } from '../messages.js';

/** What is said in Indonesian of the directory. */
export const directory: DirectoryMessages = {
  title: 'Daftar layanan',
  searchLabel: 'Mau mengurus apa?',
  searchHint: 'Contoh: KTP hilang, akta lahir',
  all: 'Semua',
  count: (n) => `${n} layanan`,
  none: 'Belum ketemu. Coba kata lain, misalnya "KTP", atau tanya petugas piket.',
  showMore: (n) => `Tampilkan ${n} layanan lagi`,
  category: 'Kategori',
  categories: {
    kependudukan: 'KTP, KK, dan akta',
    perizinan: 'Izin dan usaha',
    kesehatan: 'Kesehatan',
    pendidikan: 'Pendidikan',
    pajak: 'Pajak dan retribusi',
    'bantuan-sosial': 'Bantuan sosial',
    ketenagakerjaan: 'Ketenagakerjaan',
    pertanahan: 'Pertanahan',
    kendaraan: 'Kendaraan dan SIM',
    imigrasi: 'Paspor dan imigrasi',
    kebencanaan: 'Bencana dan darurat',
    utilitas: 'Air, listrik, dan sampah',
    pengaduan: 'Pengaduan',
    kepegawaian: 'Kepegawaian',
    desa: 'Desa dan kelurahan',
    lainnya: 'Lainnya',
  },
  way: 'Cara mengurus',
  ways: {
    all: 'Bisa dari rumah',
    part: 'Daftar online, lalu datang ke kantor',
    none: 'Harus datang langsung',
    helped: 'Bisa dibantu petugas desa/kecamatan',
  },
};
