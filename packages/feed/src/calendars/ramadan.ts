import type { LocalDate } from '../days.js';

/** A month of Ramadan, in which offices keep shorter hours (Perpres 21/2023). First and last day, both included. */
export interface Ramadan {
  /** Year of the Hijri calendar. */
  readonly hijri: number;
  readonly from: LocalDate;
  readonly until: LocalDate;
  /** The isbat session, on the eve of the first day, has not been held: the month may begin and end a day later. */
  readonly tentative?: true;
  /** Where the dates come from, in words for officers. */
  readonly source: string;
}

/** The months of Ramadan whose dates are known, or follow from a decree. */
export const ramadans: readonly Ramadan[] = [
  { hijri: 1443, from: '2022-04-03', until: '2022-05-01', source: 'Sidang isbat Kementerian Agama 1 April 2022; Idulfitri 2 Mei 2022' },
  { hijri: 1444, from: '2023-03-23', until: '2023-04-21', source: 'Sidang isbat Kementerian Agama 22 Maret 2023; Idulfitri 22 April 2023' },
  { hijri: 1445, from: '2024-03-12', until: '2024-04-09', source: 'Sidang isbat Kementerian Agama 10 Maret 2024; Idulfitri 10 April 2024' },
  { hijri: 1446, from: '2025-03-01', until: '2025-03-30', source: 'Sidang isbat Kementerian Agama 28 Februari 2025; Idulfitri 31 Maret 2025' },
  {
    hijri: 1447, from: '2026-02-19', until: '2026-03-20',
    source: 'Sidang isbat Kementerian Agama; Idulfitri 21 Maret 2026',
  },
  {
    // The decree's Idulfitri allows 8 February (30 days) or 9 February; the earlier start promises less service.
    hijri: 1448, from: '2027-02-08', until: '2027-03-09', tentative: true,
    source: 'Perkiraan menurut Idulfitri 10 Maret 2027 dalam SKB 1205/2026, 3/2026, 2/2026; menunggu sidang isbat',
  },
];
