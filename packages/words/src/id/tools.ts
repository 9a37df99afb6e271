import type { ToolMessages } from '../messages.js';

export const tools: ToolMessages = {
  share: 'Bagikan ke WhatsApp',
  shareText: ({ unit, status, rincian, url, tgl, jam }) => `${unit}: ${status}. ${rincian} Cek: ${url} (per ${tgl} ${jam})`,
  readAloud: 'Bacakan',
  stop: 'Berhenti',
  print: 'Cetak jadwal',
  upcoming: 'Perhatian',
  upcomingDetail: (tgl, perubahan) => `${tgl}: ${perubahan}.`,
  checkNumber: 'Cek nomor: ini nomor resmi?',
  numberOk: (unit) => `Nomor ini terdaftar: ${unit}.`,
  numberBad: 'Nomor ini tidak ada di daftar resmi kami. Jangan beri data atau uang.',
  larger: 'Perbesar tulisan',
  lang: 'Bahasa',
  unsigned: 'Keaslian data belum dapat dipastikan.',
};
