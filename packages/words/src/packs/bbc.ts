import type { Pack } from '../messages.js';

/**
 * Batak Toba.
 * AWAITING A NATIVE REVIEWER: a worked example, written by nobody who grew up with it (docs/languages.md says how to review).
 */
export const bbc: Pack = {
  tag: 'bbc',
  unreviewed: 'Bahasa Batak Toba: menunggu pemeriksaan penutur asli.',
  greeting: 'Horas.',
  headline: {
    open: 'Bungka',
    openHybrid: 'Bungka',
    online: 'Pangoloion online',
    onlineStandby: 'Pangoloion online, adong petugas piket',
    limited: 'Bungka marbatas',
    urgentOnly: 'Holan angka na ringkot',
    break: 'Tingki maradian',
    breakFriday: 'Maradian, sombayang Jumat',
    opensSoon: 'Ndang sadia leleng nai, bungka',
    closesSoon: 'Ndang sadia leleng nai, tutup',
    queueClosesSoon: 'Ndang sadia leleng nai, antrean ditutup',
    queueClosed: 'Nunga suda antrean sadari on',
    closed: 'Tutup',
    fridayEarly: 'Tutup',
    holiday: 'Tutup, libur nasional',
    jointLeave: 'Tutup, cuti rap',
    localHoliday: 'Tutup, libur luat',
    closedSpecial: 'Tutup satongkin',
    moved: 'Pinda inganan',
    always: 'Bungka 24 jom',
    openOnLeave: 'Bungka di tingki cuti rap',
    stale: 'Jadwal ndang dope diimbarui',
    unknown: 'Jadwal ndang dope adong',
    noCounter: 'Petugas mangula ulaon',
    noCounterClosed: 'Di ruar ni jom karejo',
  },
};
