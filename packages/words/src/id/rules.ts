import type { RuleMessages } from '../messages.js';

export const rules: RuleMessages = {
  levels: {
    override: 'Perubahan saat ini', exception: 'Pengecualian bertanggal', holiday: 'Hari libur', policy: 'Aturan kerja pegawai',
    season: 'Jadwal musiman', weekly: 'Jadwal mingguan',
  },
  outcomes: { won: 'berlaku', lost: 'kalah oleh aturan yang lebih kuat', inactive: 'tidak berlaku sekarang', unknown: 'jadwal hari itu belum diketahui' },
  line: (aturan, hasil) => `${aturan}: ${hasil}.`,
};
