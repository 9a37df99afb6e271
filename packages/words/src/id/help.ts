import type { HelpMessages } from '../messages.js';
import { validity } from './validity.js';

export const help: HelpMessages = {
  runsNow: 'Bisa diurus dari rumah sekarang',
  others: (n) => `dan ${n} layanan lain`,
  seeServices: 'Lihat layanan online',
  staffing: 'Saat petugas bekerja dari rumah',
  onDays: (hari) => `Berlaku setiap ${hari}.`,
  whyNow: 'Mengapa begini?',
  attendance: (persen, tgl, sumber) => `${persen} % petugas hadir pada ${tgl}. Sumber: ${sumber}.`,
  ...validity,
  worried: 'Masih khawatir?',
  worries: {
    working: {
      question: 'Apakah petugas di rumah tetap bekerja?',
      answer: 'Ya. Petugas tetap melayani dan melapor pada jam kerja. Anda tetap bisa menghubungi kantor.',
    },
    online: {
      question: 'Apakah saya harus bisa memakai aplikasi?',
      answer: 'Banyak urusan selesai dari rumah, tanpa antre. Bila bingung, petugas membantu Anda.',
    },
    empty: {
      question: 'Apakah kantor bisa kosong?',
      answer: 'Petugas bergantian siaga. Aplikasi gangguan atau keperluan mendesak: hubungi petugas piket.',
    },
    reason: {
      question: 'Mengapa petugas bekerja dari rumah?',
      answer: 'Hanya tempat kerjanya yang berbeda. Pelayanan untuk Anda tetap berjalan.',
    },
    rules: {
      question: 'Apakah ini ada aturannya?',
      answer: 'Ada. Aturannya punya dasar dan masa berlaku.',
    },
  },
  emptyWithoutDuty: 'Petugas piket belum diumumkan di sini. Aplikasi gangguan atau keperluan mendesak: telepon kantor.',
  rulesWithoutBasis: 'Dasarnya belum diumumkan di sini. Tanyakan ke kantor.',
};
