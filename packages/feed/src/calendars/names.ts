import type { LocalDate } from '../days.js';
import type { DecreedDay } from './calendar.js';

type Name = Readonly<Record<'id' | 'en', string>>;

/** Names of the occasions, as the decrees of 2024 and later put them. Years are those of the occasion's own calendar. */
export const newYear = (year: number): Name => ({ id: `Tahun Baru ${year} Masehi`, en: `New Year's Day ${year}` });
export const imlek = (year: number): Name => ({ id: `Tahun Baru Imlek ${year} Kongzili`, en: `Chinese New Year ${year}` });
export const nyepi = (year: number): Name => ({ id: `Hari Suci Nyepi (Tahun Baru Saka ${year})`, en: `Nyepi, Day of Silence (Saka New Year ${year})` });
export const idulfitri = (year: number): Name => ({ id: `Hari Raya Idulfitri ${year} H`, en: `Eid al-Fitr ${year} AH` });
export const iduladha = (year: number): Name => ({ id: `Hari Raya Iduladha ${year} H`, en: `Eid al-Adha ${year} AH` });
export const islamicNewYear = (year: number): Name => ({ id: `1 Muharam, Tahun Baru Islam ${year} H`, en: `Islamic New Year ${year} AH` });
export const waisak = (year: number): Name => ({ id: `Hari Raya Waisak ${year} BE`, en: `Vesak Day ${year} BE` });
export const isra: Name = { id: 'Isra Mikraj Nabi Muhammad saw.', en: 'Ascension of the Prophet Muhammad' };
export const maulid: Name = { id: 'Maulid Nabi Muhammad saw.', en: 'Birthday of the Prophet Muhammad' };
export const goodFriday: Name = { id: 'Wafat Yesus Kristus', en: 'Good Friday' };
export const easter: Name = { id: 'Kebangkitan Yesus Kristus (Paskah)', en: 'Easter Sunday' };
export const ascension: Name = { id: 'Kenaikan Yesus Kristus', en: 'Ascension of Jesus Christ' };
export const christmas: Name = { id: 'Kelahiran Yesus Kristus (Natal)', en: 'Christmas Day' };
export const labourDay: Name = { id: 'Hari Buruh Internasional', en: 'Labour Day' };
export const pancasila: Name = { id: 'Hari Lahir Pancasila', en: 'Pancasila Day' };
export const independence: Name = { id: 'Proklamasi Kemerdekaan', en: 'Independence Day' };
export const generalElection: Name = { id: 'Hari Pemungutan Suara Pemilihan Umum', en: 'General Election Day' };
export const regionalElection: Name = { id: 'Hari Pemungutan Suara Pemilihan Kepala Daerah', en: 'Regional Election Day' };

export function national(date: LocalDate, name: Name): DecreedDay {
  return { date, kind: 'national', name };
}

export function tentative(date: LocalDate, name: Name): DecreedDay {
  return { date, kind: 'national', name, tentative: true };
}

export function collective(date: LocalDate, { id, en }: Name): DecreedDay {
  return { date, kind: 'collective', name: { id: `Cuti bersama ${id}`, en: `Collective leave: ${en}` } };
}
