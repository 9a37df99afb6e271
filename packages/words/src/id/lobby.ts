import type { LobbyMessages } from '../messages.js';
import { validity } from './validity.js';

/** What is said in Indonesian of lobby screen and notice. */
export const lobby: LobbyMessages = {
  week: 'Jadwal satu minggu',
  contacts: 'Hubungi kami',
  scan: 'Pindai dengan kamera HP untuk keadaan sekarang.',
  codeOf: (alamat) => `Kode QR ke ${alamat}`,
  printed: (tgl, jam) => `Dicetak ${tgl} pukul ${jam}.`,
  ...validity,
  mayChange: 'Jadwal dapat berubah. Pindai kode atau telepon dulu.',
  printOn: (kertas) => `Cetak ${kertas}`,
  takeAlong: 'Pindai untuk membawa info ini di HP Anda.',
};
