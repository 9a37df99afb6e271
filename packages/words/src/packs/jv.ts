import type { Pack } from '../messages.js';

/**
 * Javanese, krama: the polite level, as one speaks to a stranger at a counter.
 * AWAITING A NATIVE REVIEWER: a worked example, written by nobody who grew up with it (docs/languages.md says how to review).
 */
export const jv: Pack = {
  tag: 'jv',
  unreviewed: 'Bahasa Jawa: menunggu pemeriksaan penutur asli.',
  greeting: 'Sugeng rawuh.',
  headline: {
    open: 'Bikak',
    openHybrid: 'Bikak',
    online: 'Peladosan online',
    onlineStandby: 'Peladosan online, wonten petugas piket',
    limited: 'Bikak winates',
    urgentOnly: 'Namung kangge kabetahan wigati',
    break: 'Saweg istirahat',
    breakFriday: 'Saweg istirahat salat Jemuwah',
    opensSoon: 'Sekedhap malih bikak',
    closesSoon: 'Sekedhap malih tutup',
    queueClosesSoon: 'Sekedhap malih antrean dipuntutup',
    queueClosed: 'Antrean dinten menika sampun telas',
    closed: 'Tutup',
    fridayEarly: 'Tutup',
    holiday: 'Tutup, prei nasional',
    jointLeave: 'Tutup, cuti sesarengan',
    localHoliday: 'Tutup, prei dhaerah',
    closedSpecial: 'Tutup kangge sawetawis wekdal',
    moved: 'Pindhah panggenan',
    always: 'Bikak 24 jam',
    openOnLeave: 'Bikak nalika cuti sesarengan',
    stale: 'Jadwal dereng dipunenggalaken',
    unknown: 'Jadwal dereng wonten',
    noCounter: 'Petugas nyambut damel',
    noCounterClosed: 'Sajawining wekdal nyambut damel',
  },
};
