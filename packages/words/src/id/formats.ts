import type { Formats } from '../formats.js';

const UNITS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas'] as const;

/** 0 to 59. */
function numeral(n: number): string {
  if (n < 12) return UNITS[n]!;
  if (n < 20) return `${UNITS[n - 10]!} belas`;
  return `${UNITS[Math.floor(n / 10)]!} puluh${n % 10 ? ` ${UNITS[n % 10]!}` : ''}`;
}

/** How Indonesian writes days, times and amounts. */
export const formats: Formats = {
  weekdays: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
  months: ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
  near: ['hari ini', 'besok', 'lusa'],
  colon: '.',
  thousands: '.',
  at: 'pukul ',
  oclock: 'pukul ',
  from: 'pukul ',
  to: ' sampai pukul ',
  spoken: (hour, minute) => `${numeral(hour)}${minute ? ` lewat ${numeral(minute)}` : ''}`,
  duration: (value, unit) => `${value} ${{ minute: 'menit', hour: 'jam', day: 'hari', 'working-day': 'hari kerja' }[unit]}`,
};
