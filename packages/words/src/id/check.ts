import type { CheckMessages } from '../messages.js';

const services: Readonly<Record<string, string>> = {
  110: 'polisi', 113: 'pemadam kebakaran', 115: 'pencarian dan pertolongan (SAR)', 118: 'ambulans', 119: 'ambulans', 129: 'kekerasan pada perempuan dan anak',
};

/** What is said in Indonesian of the number checker. */
export const check: CheckMessages = {
  label: 'Tempel nomor atau pesannya di sini',
  here: 'Diperiksa di HP ini saja. Tidak dikirim ke mana pun.',
  button: 'Cek nomor ini',
  checking: 'Memeriksa daftar nomor resmi…',
  numberOk: (unit) => `Nomor ini terdaftar: ${unit}.`,
  numberBad: 'Nomor ini tidak ada di daftar resmi kami. Jangan beri data atau uang.',
  numberUnknown: 'Kami belum dapat memastikan nomor ini. Daftar nomor resmi tidak terbaca. Jangan beri data atau uang dulu.',
  numberEmergency: (nomor) => `Ini nomor darurat nasional: ${services[nomor] ?? 'semua keadaan darurat'}. Dalam keadaan darurat, langsung telepon. Kami belum tahu apakah nomor ini aktif di sini.`,
  letters: 'Ada huruf di dalam nomor, misalnya O untuk 0. Tulis dengan angka saja.',
  incomplete: 'Nomor ini belum lengkap. Tulis juga kode daerah di depannya.',
  none: 'Tidak ada nomor telepon di tulisan ini.',
  list: (instansi, tgl) => `Menurut daftar ${instansi}, ${tgl}.`,
  old: 'Daftar ini mungkin belum diperbarui.',
  ask: 'Ragu? Tanya kami dulu.',
};
