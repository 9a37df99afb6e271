import type { LocalDate } from '../days.js';
import type { Decree } from './calendar.js';

/** Keputusan bersama (SKB) of three ministers, who number it each in their own series. */
export function jointDecree(number: string, date: LocalDate): Decree {
  return { type: 'SKB', number, date, issuer: 'Menteri Agama, Menteri Ketenagakerjaan, Menteri PANRB' };
}

export function presidentialDecree(number: string, date: LocalDate): Decree {
  return { type: 'Keppres', number, date, issuer: 'Presiden Republik Indonesia' };
}
