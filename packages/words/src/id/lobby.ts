import type { LobbyMessages } from '../messages.js';

export const lobby: LobbyMessages = {
  week: 'Jadwal satu minggu',
  ahead: 'Perhatian',
  contacts: 'Hubungi kami',
  scan: 'Pindai dengan kamera HP untuk keadaan sekarang.',
  codeOf: (alamat) => `Kode QR ke ${alamat}`,
  printed: (tgl, jam) => `Dicetak ${tgl} pukul ${jam}.`,
  mayChange: 'Jadwal dapat berubah. Pindai kode atau telepon dulu.',
  paper: 'Ukuran kertas',
  printNow: 'Cetak',
  now: 'Sekarang',
};
