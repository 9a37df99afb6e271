import type { DutyMessages } from '../messages.js';

/** What is said in Indonesian of a duty card. */
export const duty: DutyMessages = {
  title: 'Petugas piket',
  confirmed: (jam) => `Petugas menyatakan siap pukul ${jam}`,
  when: 'Hubungi jika aplikasi gangguan, keperluan mendesak, atau bingung caranya.',
  copy: 'Salin nomor',
  copied: 'Nomor disalin',
  reply: (minutes) => `Biasanya dibalas dalam ${minutes} menit pada jam layanan`,
  noneNow: (nomor) => `Saat ini tidak ada petugas piket.${nomor ? ` Layanan darurat: ${nomor}.` : ''}`,
  rosterUnknown: 'Jadwal piket belum tersedia. Hubungi kantor.',
  emergency: 'Layanan darurat',
  complaints: 'Pengaduan',
  fraud: 'Petugas tidak pernah meminta OTP, PIN, kata sandi, atau uang.',
  fraudId: 'Kirim foto KTP hanya bila layanan di daftar resmi ini memintanya.',
  urgentList: 'Keperluan mendesak yang dilayani',
  bring: 'Yang perlu dibawa',
  more: 'Kontak lain dan pengaduan',
  checkNumber: 'Cek nomor: ini nomor resmi?',
  checkMissing: 'Pengecekan nomor belum dapat dimuat. Tanya nomornya ke kantor.',
};
